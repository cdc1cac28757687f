package dev.quayside.portal;

import dev.quayside.db.Db;
import dev.quayside.portal.entrance.Oversize;
import dev.quayside.portal.templates.Samples;
import io.helidon.http.DirectHandler;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http1.Http1Config;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** The web pages of the house: for customers their quotes and shipments, for sales the desk. */
public final class Portal {

  private static final Duration GRACE = Duration.ofSeconds(3);
  private static final Duration IDLE = Duration.ofSeconds(60);

  private final PortalConfig config;
  private final PortalRoutes routes;
  private final WebServer server;

  /** One that shows no templates. */
  public Portal(Db db, PortalConfig config, InstantSource clock) {
    this(db, config, Optional.empty(), clock);
  }

  /**
   * The pages of a house.
   *
   * @param samples what its letters look like; empty where this process does not know
   */
  public Portal(Db db, PortalConfig config, Optional<Samples> samples, InstantSource clock) {
    this.config = config;
    this.routes = new PortalRoutes(db, config, samples, clock);
    this.server =
        WebServer.builder()
            .host(config.host())
            .port(config.port())
            .maxPayloadSize(Oversize.LARGEST_REQUEST)
            .directHandlers(
                DirectHandlers.builder()
                    .addHandler(DirectHandler.EventType.BAD_REQUEST, routes.oversize())
                    .build())
            .addProtocol(Http1Config.builder().addReceiveListener(routes.oversize()).build())
            .shutdownGracePeriod(GRACE)
            .idleConnectionTimeout(IDLE)
            // Or the end of a long page waits for a browser that has nothing to say (RFC 896).
            .connectionOptions(line -> line.tcpNoDelay(true))
            // Whoever puts the doors together also decides when they close.
            .shutdownHook(false)
            .routing(routes::register)
            .build();
  }

  /**
   * Opens the door; hands back the port it is reached at.
   *
   * @throws PortTakenException where something else listens there
   */
  public int start() {
    server.start();
    if (!server.isRunning()) {
      throw new PortTakenException(config.host(), config.port());
    }
    return server.port();
  }

  /** Lets requests that are under way come to their end. */
  public void stop() {
    server.stop();
    routes.close();
  }
}
