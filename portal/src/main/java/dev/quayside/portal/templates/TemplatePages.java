package dev.quayside.portal.templates;

import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Document;
import dev.quayside.db.message.Bytes;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.templates.Samples.Tongue;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The page on which sales see a quote's letter and paper in the house's own words, with what is
 * wrong in them; the files are read at every look.
 */
public final class TemplatePages {

  private static final String PAGE = "templates/templates.jte";

  private final Optional<Samples> samples;

  /**
   * The pages.
   *
   * @param samples empty where this process does not know whose letters it shows
   */
  public TemplatePages(Optional<Samples> samples) {
    this.samples = samples;
  }

  public Answer show(Visit visit, Parameters path) {
    return shown(visit.language() == Language.ZH ? Tongue.ZH : Tongue.EN, visit);
  }

  /** In the language that the path names. */
  public Answer in(Visit visit, Parameters path) {
    return tongue(path).map(tongue -> shown(tongue, visit)).orElseGet(Answer::notFound);
  }

  public Answer paper(Visit visit, Parameters path) {
    return file(path, "specimen.pdf", "application/pdf", one -> tongue -> one.paper(tongue));
  }

  public Answer picture(Visit visit, Parameters path) {
    return file(path, "specimen.png", "image/png", one -> tongue -> one.picture(tongue));
  }

  private Answer shown(Tongue tongue, Visit visit) {
    Language language = tongue == Tongue.ZH ? Language.ZH : Language.EN;
    return samples
        .map(one ->
            Answer.shown(
                PAGE,
                new TemplatesView(
                    one.files(visit.language()),
                    tongue,
                    language,
                    one.letter(language),
                    one.begin(language))))
        .orElseGet(Answer::notFound);
  }

  private Answer file(
      Parameters path, String name, String type, Function<Samples, Function<Tongue, byte[]>> made) {
    return samples
        .flatMap(one -> tongue(path).map(made.apply(one)))
        .<Answer>map(bytes -> new Answer.Download(new Document(name, type, Bytes.of(bytes))))
        .orElseGet(Answer::notFound);
  }

  private static Optional<Tongue> tongue(Parameters path) {
    return Arrays.stream(Tongue.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(path.get("tongue")))
        .findFirst();
  }
}
