package dev.quayside.portal.opportunities;

import dev.quayside.db.opportunity.Opportunity;
import dev.quayside.portal.library.export.FileKind;
import dev.quayside.portal.library.export.TableCell;
import dev.quayside.portal.library.export.TableCell.Day;
import dev.quayside.portal.library.export.TableCell.Text;
import dev.quayside.portal.library.export.TableFile;
import dev.quayside.portal.words.Wording;
import dev.quayside.rates.place.Places;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Opportunities as a spreadsheet, for whoever plans with them elsewhere. */
final class OpportunityFile {

  private OpportunityFile() {}

  /** Into a new file, which is the caller's to delete. */
  static Path write(List<Opportunity> all, Places places, Wording words) {
    return TableFile.write(
        FileKind.CSV,
        List.of(
            words.text("opportunity.number"),
            words.text("opportunity.subject"),
            words.text("task.customer"),
            words.text("opportunity.kind"),
            words.text("opportunity.stage"),
            words.text("opportunity.lost"),
            words.text("opportunity.lanes"),
            words.text("opportunity.volume"),
            words.text("opportunity.starts"),
            words.text("task.owner"),
            words.text("opportunity.nextStep"),
            words.text("opportunity.due"),
            words.text("opportunity.openedAt")),
        all.stream().map(one -> row(one, places, words)).toList());
  }

  private static List<TableCell> row(Opportunity one, Places places, Wording words) {
    var terms = one.terms();
    return List.of(
        new Text(one.number()),
        new Text(one.subject()),
        new Text(one.customerName().orElse(one.who())),
        new Text(words.of(one.kind())),
        new Text(words.of(terms.stage())),
        new Text(terms.lost().map(words::of).orElse("")),
        new Text(OpportunityViews.lanes(one, places, words)),
        new Text(terms.volume()),
        day(terms.starts()),
        new Text(one.step().ownerName().orElse(words.text("task.team"))),
        new Text(terms.nextStep()),
        day(terms.due()),
        new Day(words.dayOf(one.openedAt())));
  }

  private static TableCell day(Optional<LocalDate> day) {
    return day.<TableCell>map(Day::new).orElse(new Text(""));
  }
}
