import { Page } from '../../parts/page.js';

export default function Add() {
  return <Page title="Add">{null}</Page>;
}
