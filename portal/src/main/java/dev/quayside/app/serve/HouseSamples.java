package dev.quayside.app.serve;

import dev.quayside.app.config.Settings;
import dev.quayside.db.customer.Language;
import dev.quayside.notifier.letter.Letter;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.preview.Preview;
import dev.quayside.notifier.template.TemplateFolder;
import dev.quayside.notifier.template.Templates;
import dev.quayside.portal.templates.Samples;
import dev.quayside.rates.place.Places;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/** The house's templates: read for its letters at the start, and for the desk at every look. */
public final class HouseSamples implements Samples {

  private final Optional<Path> folder;
  private final Places places;
  private final Supplier<Preview> preview;

  private HouseSamples(Optional<Path> folder, Places places, Supplier<Preview> preview) {
    this.folder = folder;
    this.places = places;
    this.preview = preview;
  }

  /**
   * Of a house; nothing is read before somebody looks.
   *
   * @param fonts loaded when they are needed
   */
  public static HouseSamples of(
      Settings settings, ZoneId zone, Places places, Supplier<Fonts> fonts) {
    return new HouseSamples(
        settings.company().flatMap(Settings.House::templates),
        places,
        () -> new Preview(Wiring.company(settings), zone, fonts.get(), places));
  }

  /** Ours where the house has none, and in place of those with a fault. */
  public Templates templates() {
    return templates(preview);
  }

  private Templates templates(Supplier<Preview> how) {
    return folder.map(path -> how.get().read(path, places)).orElseGet(Templates::ours);
  }

  @Override
  public Files files(Language reader) {
    Templates read = templates();
    return new Files(
        folder.map(Path::toString),
        read.own(),
        read.faults().stream()
            .map(fault ->
                new Fault(
                    fault.file(),
                    fault.line(),
                    fault.wrong().in(reader),
                    fault.remedy().in(reader)))
            .toList());
  }

  @Override
  public Sample letter(Language language) {
    Preview shown = preview.get();
    Letter letter = shown.letter(language, templates(() -> shown));
    return new Sample(letter.subject(), letter.text());
  }

  @Override
  public byte[] paper(Tongue tongue) {
    Preview shown = preview.get();
    Language language = tongue == Tongue.ZH ? Language.ZH : Language.EN;
    return shown.paper(language, tongue == Tongue.BOTH, templates(() -> shown));
  }

  @Override
  public byte[] picture(Tongue tongue) {
    return Preview.picture(paper(tongue));
  }

  @Override
  public String begin(Language language) {
    return TemplateFolder.text(language);
  }
}
