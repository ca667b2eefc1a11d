import { Router } from 'express';
import type { Graph } from '../graph/graph.js';

/** /health/live: the process answers. /health/ready: Neo4j answers too; 503 with the reason where it does not. */
export function health(graph: Graph): Router {
  const router = Router();
  router.get('/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/ready', async (_request, response) => {
    try {
      await graph.verify();
      response.json({ status: 'ready' });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      response.status(503).json({ status: 'unavailable', reason: `Neo4j does not answer: ${reason}` });
    }
  });
  return router;
}
