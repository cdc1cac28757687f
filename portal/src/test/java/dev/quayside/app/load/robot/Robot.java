package dev.quayside.app.load.robot;

import dev.quayside.app.load.ground.Customers.Got;
import dev.quayside.app.load.ground.Road;

/** Who answers customers' mails, in a process of its own. */
public interface Robot extends AutoCloseable {

  String address(Road road);

  /** Whether that is the answer it owed. */
  boolean owed(Got got);

  long pid();

  @Override
  void close();
}
