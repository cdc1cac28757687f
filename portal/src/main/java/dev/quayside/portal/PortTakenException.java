package dev.quayside.portal;

/** The portal cannot open its door, since something else stands in it. */
public final class PortTakenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PortTakenException(String host, int port) {
    super(
        "The portal cannot listen at %s:%d, for the port is taken. Set portal.port to a free one, or end what listens there."
            .formatted(host, port));
  }
}
