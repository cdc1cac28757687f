package dev.quayside.db.task.act;

import dev.quayside.db.task.SalesTask;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody did last with a task.
 *
 * @param customer empty where the sender is not registered
 * @param end what came of it; empty where it is not done
 * @param until until when it rests; empty where it does not
 * @param owner whose it is; empty for the team
 */
public record TaskStep(
    long task,
    SalesTask.Kind of,
    Optional<String> customer,
    TaskAct.Kind act,
    Optional<TaskEnd> end,
    Optional<Instant> until,
    Optional<String> owner,
    String by,
    Instant at) {}
