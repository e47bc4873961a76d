import { parentPort } from "node:worker_threads";
import { carryOutOrder } from "./ballot-files.ts";
import type { Order } from "./ballot-messages.ts";

/*
 * Runs beside the thread that answers requests, which reads the next pages and forms while a disk syncs here. One thread
 * for all boxes of a process: a disk syncs one thing after the other anyway.
 */
parentPort?.on("message", (order: Order) => parentPort?.postMessage(carryOutOrder(order)));
