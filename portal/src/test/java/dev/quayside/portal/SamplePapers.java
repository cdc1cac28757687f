package dev.quayside.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.paper.Paper;
import dev.quayside.db.paper.PaperFiled;
import dev.quayside.db.paper.PaperFiling;
import dev.quayside.rates.paper.PaperKind;
import dev.quayside.rates.tariff.CustomerId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Papers of a shipment for tests. */
final class SamplePapers {

  private SamplePapers() {}

  /** A booking confirmation, a first draft of the bill of lading, and Northwind's invoice. */
  static void file(OpenPortal portal, String shipment) {
    file(portal, shipment, PaperKind.BOOKING_CONFIRMATION, Optional.empty(), "booked");
    file(portal, shipment, PaperKind.BL_DRAFT, Optional.empty(), "draft one");
    file(
        portal,
        shipment,
        PaperKind.INVOICE,
        Optional.of(portal.customers.northwind()),
        "USD 6,810");
  }

  static Paper file(
      OpenPortal portal,
      String shipment,
      PaperKind kind,
      Optional<CustomerId> owner,
      String content) {
    try {
      Path file = Files.createTempFile("paper", ".txt");
      Files.write(file, content.getBytes(UTF_8));
      var filing =
          new PaperFiling(
              shipment,
              kind,
              owner,
              owner.isPresent() ? "INV-1" : "",
              "提单 " + kind + ".txt",
              "text/plain",
              portal.db.lay(file),
              "Lena");
      PaperFiled filed = portal.db.with(books -> books.papers().file(filing, SampleHouse.NOW));
      Files.delete(file);
      return ((PaperFiled.Done) filed).paper();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
