// Marks the graph as ours, so that a tool that finds it knows what wrote it.
MERGE (graph:Graph {id: 'inspection-graph'});
