package dev.quayside.app.load.robot;

import dev.quayside.app.load.ground.Customers.Got;
import dev.quayside.app.load.ground.Ground;
import dev.quayside.app.load.ground.Road;
import dev.quayside.app.surroundings.Product;
import java.io.IOException;
import java.util.List;

/** The bare robot in a process of its own, under the same flags as the product. */
public final class Bare implements Robot {

  private final Ground.Place place;
  private final Process process;

  private Bare(Ground.Place place, Process process) {
    this.place = place;
    this.process = process;
  }

  /** Starts it, and waits until it listens. */
  public static Bare start(Ground ground, List<String> flags) throws IOException {
    List<String> command =
        Product.java(
            flags,
            List.of(
                "-cp",
                Product.classPath(),
                BareRobot.class.getName(),
                ground.bare.address(Road.MAILBOX),
                Ground.PASSWORD,
                String.valueOf(ground.dovecot.port()),
                String.valueOf(ground.bare.handOver()),
                String.valueOf(ground.smtp())));
    Process process =
        new ProcessBuilder(command)
            .redirectError(
                ProcessBuilder.Redirect.appendTo(ground.home.resolve("bare.log").toFile()))
            .start();
    if (process.getInputStream().read() < 0) {
      throw new IOException("The bare robot did not start; its log is in " + ground.home);
    }
    return new Bare(ground.bare, process);
  }

  @Override
  public String address(Road road) {
    return place.address(road);
  }

  @Override
  public boolean owed(Got got) {
    return got.paper();
  }

  @Override
  public long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
