// Ids are unique, and every lookup by id is an index seek.
CREATE CONSTRAINT region_id IF NOT EXISTS FOR (n:Region) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT council_id IF NOT EXISTS FOR (n:Council) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT delivery_body_id IF NOT EXISTS FOR (n:DeliveryBody) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT theme_id IF NOT EXISTS FOR (n:Theme) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT visit_id IF NOT EXISTS FOR (n:Visit) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT finding_id IF NOT EXISTS FOR (n:Finding) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT action_id IF NOT EXISTS FOR (n:Action) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (n:Measure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT observation_id IF NOT EXISTS FOR (n:Observation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT plan_id IF NOT EXISTS FOR (n:Plan) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT plan_outcome_id IF NOT EXISTS FOR (n:PlanOutcome) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT conflict_id IF NOT EXISTS FOR (n:Conflict) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT seed_id IF NOT EXISTS FOR (n:Seed) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE;

// The same file twice is one document; a council is recognised by its codes.
CREATE CONSTRAINT document_sha256 IF NOT EXISTS FOR (n:Document) REQUIRE n.sha256 IS UNIQUE;
CREATE INDEX council_urn IF NOT EXISTS FOR (n:Council) ON (n.ofstedUrn);
CREATE INDEX passage_sha256 IF NOT EXISTS FOR (n:Passage) ON (n.sha256);

// What changed since a process last looked.
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (n:Graph) REQUIRE n.id IS UNIQUE;
CREATE INDEX document_stamp IF NOT EXISTS FOR (n:Document) ON (n.stamp);

// Connections page along (timeline, id).
CREATE INDEX council_name IF NOT EXISTS FOR (n:Council) ON (n.name, n.id);
CREATE INDEX visit_timeline IF NOT EXISTS FOR (n:Visit) ON (n.timeline, n.id);
CREATE INDEX finding_timeline IF NOT EXISTS FOR (n:Finding) ON (n.timeline, n.id);
CREATE INDEX finding_of_council IF NOT EXISTS FOR (n:Finding) ON (n.councilId, n.timeline, n.id);
CREATE INDEX finding_of_visit IF NOT EXISTS FOR (n:Finding) ON (n.visitId, n.timeline, n.id);
CREATE INDEX finding_on_theme IF NOT EXISTS
FOR ()-[on:ON]-() ON (on.themeId, on.regionId, on.polarity, on.timeline, on.findingId);
CREATE INDEX document_timeline IF NOT EXISTS FOR (n:Document) ON (n.timeline, n.id);
CREATE INDEX action_timeline IF NOT EXISTS FOR (n:Action) ON (n.timeline, n.id);
CREATE INDEX measure_name IF NOT EXISTS FOR (n:Measure) ON (n.name, n.id);
CREATE INDEX finding_confidence IF NOT EXISTS FOR (n:Finding) ON (n.reviewStatus, n.confidence, n.id);

// Search, with English stemming.
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Finding|Action|Passage|Document|Council|Theme)
ON EACH [n.summary, n.text, n.title, n.name, n.aliases, n.label, n.definition]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
// Findings alone, which are searched the most, are found without a look at the passages.
CREATE FULLTEXT INDEX findingText IF NOT EXISTS
FOR (n:Finding) ON EACH [n.summary]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
