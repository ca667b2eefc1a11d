import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with the line "N passed, N failed", which continuous integration reads. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const states = tests.map((test) => test.result().state);
    const passed = states.filter((state) => state === 'passed').length;
    const skipped = states.filter((state) => state === 'skipped').length;
    const brokenModules = modules.filter((module) => module.state() === 'failed' && module.children.size === 0).length;
    const failed = states.filter((state) => state === 'failed').length + brokenModules;
    console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
