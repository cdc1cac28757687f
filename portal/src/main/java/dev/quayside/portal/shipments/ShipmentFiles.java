package dev.quayside.portal.shipments;

import dev.quayside.db.charge.Charge;
import dev.quayside.db.charge.Invoice;
import dev.quayside.portal.library.export.FileKind;
import dev.quayside.portal.library.export.TableCell;
import dev.quayside.portal.library.export.TableCell.Day;
import dev.quayside.portal.library.export.TableCell.Figure;
import dev.quayside.portal.library.export.TableCell.Text;
import dev.quayside.portal.library.export.TableFile;
import dev.quayside.portal.words.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A customer's shipments, and what is billed to him for one, as spreadsheets. */
final class ShipmentFiles {

  private ShipmentFiles() {}

  /** Into a new file, which is the caller's to delete. */
  static Path shipments(List<ShipmentLine> lines, Wording words) {
    return TableFile.write(
        FileKind.CSV,
        List.of(
            words.text("shipment.number"),
            words.text("shipment.bl"),
            words.text("rates.from"),
            words.text("rates.to"),
            words.text("shipment.vessel"),
            words.text("shipment.containers"),
            words.text("shipment.where"),
            words.text("shipment.arrival"),
            words.text("state"),
            words.text("shipment.late")),
        lines.stream().map(line -> row(line, words)).toList());
  }

  private static List<TableCell> row(ShipmentLine line, Wording words) {
    var route = line.journey().route();
    return List.of(
        new Text(line.shipment().number()),
        new Text(line.shipment().references().bl().orElse("")),
        new Text(route.loading()),
        new Text(route.discharge()),
        new Text(line.vessel()),
        new Text(String.join(" ", line.shipment().references().containers())),
        new Text(line.answers().where()),
        line.journey()
            .arrival()
            .<TableCell>map(arrival -> new Day(arrival.when().toLocalDate()))
            .orElse(TableCell.BLANK),
        new Text(words.of(line.shipment().stage())),
        line.late() ? new Text(words.text("shipment.late")) : TableCell.BLANK);
  }

  /** A line for each charge, into a new file, which is the caller's to delete. */
  static Path charges(List<Invoice> invoices, Wording words) {
    List<List<TableCell>> rows = new ArrayList<>();
    for (Invoice invoice : invoices) {
      var bill = invoice.bill();
      for (Charge charge : invoice.charges()) {
        rows.add(
            List.of(
                new Text(bill.number()),
                new Text(words.charge(charge.name())),
                new Figure(charge.amount()),
                new Text(bill.total().currency().getCurrencyCode()),
                new Day(bill.due()),
                new Figure(bill.total().amount()),
                new Figure(bill.open().amount())));
      }
    }
    return TableFile.write(
        FileKind.CSV,
        List.of(
            words.text("invoices.invoice"),
            words.text("invoices.what"),
            words.text("invoices.amount"),
            words.text("figures.currency"),
            words.text("invoices.due"),
            words.text("total"),
            words.text("invoices.open")),
        rows);
  }
}
