package dev.quayside.app.faults.kind;

import dev.quayside.app.faults.stage.Stage;

/** A mail with which a customer asks for a price; each is another customer's. */
record Inquiry(int number) {

  String address() {
    return "buyer-%d@acme.example".formatted(number);
  }

  String raw() {
    return raw("<%d@acme.example>".formatted(number));
  }

  /** Under a Message-ID that may be another mail's. */
  String raw(String messageId) {
    return """
    From: Li <%s>
    To: %s
    Date: Mon, 1 Jun 2026 08:00:00 +0000
    Message-ID: %s
    Subject: rates please

    Please quote 3x40HQ from Shanghai to Los Angeles, general cargo, ready next week.
    """
        .formatted(address(), Stage.OURS, messageId)
        .replace("\n", "\r\n");
  }
}
