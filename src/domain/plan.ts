/** A council's improvement plan, strategy or the like. */
export interface Plan {
  id: string;
  name: string;
  kind: string;
  councilId: string;
  status: string | null;
}

export interface PlanOutcome {
  id: string;
  text: string;
}
