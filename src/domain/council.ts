import type { PartialDate } from './partial-date.js';
import type { CouncilKind, DeliveryBodyKind } from './vocabulary.js';

/** A council that is or was responsible for children's services. */
export interface Council {
  id: string;
  name: string;
  officialName: string;
  kind: CouncilKind;
  regionId: string;
  gssCode: string | null;
  formerGssCodes: string[];
  dfeCode: string | null;
  ofstedUrn: string | null;
  aliases: string[];
  startedOn: PartialDate | null;
  /** Set where a reorganisation ended the council. */
  endedOn: PartialDate | null;
}

export interface Region {
  id: string;
  name: string;
}

/** A trust or company that delivers a council's children's services. */
export interface DeliveryBody {
  id: string;
  name: string;
  kind: DeliveryBodyKind;
  since: PartialDate | null;
  until: PartialDate | null;
}
