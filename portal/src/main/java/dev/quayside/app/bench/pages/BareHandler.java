package dev.quayside.app.bench.pages;

import dev.quayside.db.DbConfig;
import dev.quayside.db.shipment.trial.BareShipments;
import io.helidon.webserver.WebServer;
import java.net.InetAddress;
import tools.jackson.databind.json.JsonMapper;

/** A server that reads the same rows and writes them down as they are, and does nothing else. */
record BareHandler(BareShipments shipments, WebServer server) implements AutoCloseable {

  static BareHandler start(DbConfig config) {
    var shipments = BareShipments.open(config);
    var json = JsonMapper.builder().build();
    var server =
        WebServer.builder()
            .address(InetAddress.getLoopbackAddress())
            .port(0)
            .shutdownHook(false)
            .routing(routing ->
                routing.get(
                    "/shipments/{number}",
                    (request, response) ->
                        response.send(
                            json.writeValueAsBytes(
                                shipments.one(request.path().pathParameters().get("number"))))))
            .build()
            .start();
    return new BareHandler(shipments, server);
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
    shipments.close();
  }
}
