package dev.quayside.app.doctor;

import dev.quayside.app.config.Settings;
import dev.quayside.app.serve.HouseSamples;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.template.Templates;
import dev.quayside.rates.place.Places;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Looks whether a house's own words for letters and papers can be used as they are. */
final class TemplateCheck {

  private TemplateCheck() {}

  /** Nothing where the house has none. */
  static List<Finding> look(Settings settings, Places places) {
    if (settings.company().flatMap(Settings.House::templates).isEmpty()) {
      return List.of();
    }
    Templates templates =
        HouseSamples.of(settings, ZoneId.systemDefault(), places, Fonts::load).templates();
    Stream<Finding> fine =
        templates.own().stream()
            .map(file -> new Finding.Fine("templates", file + " is used as it is"));
    Stream<Finding> wrong =
        templates.faults().stream()
            .map(fault ->
                new Finding.Wrong(
                    "templates",
                    fault.file()
                        + (fault.line() == 0 ? "" : ", line " + fault.line())
                        + ": "
                        + fault.wrong().en(),
                    fault.remedy().en() + " Until then our words are used in place of this file"));
    return Stream.concat(fine, wrong).toList();
  }
}
