package dev.quayside.portal.intake;

import dev.quayside.db.customer.Language;
import dev.quayside.portal.ratesheet.RateSheet;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.rehearsal.RehearsalWords.Part;
import dev.quayside.portal.rehearsal.Said;
import dev.quayside.portal.words.ColumnWords;
import dev.quayside.portal.words.Saying;
import dev.quayside.portal.words.SeriesWords;
import dev.quayside.portal.words.Whereabouts;
import dev.quayside.rates.tariff.Rate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says what became of a sheet and what to do now, in English or Chinese. What it would do is said
 * by {@link dev.quayside.portal.rehearsal.RehearsalWords}.
 */
public record OutcomeWords(Language language) {

  private static final int SAMPLE = 3;

  /** One sentence or two: what became of it, and what to do. */
  public String of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Unreadable(String file, Saying why) ->
          say("%s %s. Nothing was changed.", "%s无法读取：%s。未作任何更改。", file, why);
      case Outcome.Wrong(String file, var read) -> wrong(file, read);
      case Outcome.Unconfirmed _ ->
          say(
              "nothing was taken in. Sheets like this one are new here: look at the reading above,"
                  + " and import it again with --confirm if it is right.",
              "未导入。首次遇到此类运价表：请核对以上解读，无误后加 --confirm 重新导入。");
      case Outcome.Rehearsed it ->
          say("This was a rehearsal of %s: nothing was changed.", "以上为%s的试算，未作任何更改。", it.file())
              + (it.confirmed()
                  ? ""
                  : say(
                      " Its reading waits to be confirmed with --confirm.", "其解读尚待以 --confirm 确认。"))
              + (it.rehearsal().doubtful()
                  ? say(
                      " With what looks wrong it is published only with --accept-warnings.",
                      "存在可疑之处，须加 --accept-warnings 方可发布。")
                  : "");
      case Outcome.Doubted _ ->
          say(
              "nothing was taken in, for something looks wrong. Correct the sheet, or publish it as"
                  + " it is with --accept-warnings.",
              "未导入：存在可疑之处。请更正后重新导入，或加 --accept-warnings 按原样发布。");
      case Outcome.Published it ->
          say(
              "%d rates taken in from %s as version %d of the library, which has %d.",
              "已从%2$s导入%1$d条运价，为运价库第%3$d版；库内现有%4$d条。",
              it.read().rates().size(),
              it.file(),
              it.rehearsal().version().number(),
              it.library());
    };
  }

  private String wrong(String file, RateSheet.Read read) {
    return say(
            "nothing was taken in from %s. Correct the cells and import the sheet again",
            "%s未导入。请更正后重新导入", file)
        + (read.rates().isEmpty()
            ? ""
            : say(
                ", or take in the good rows (%d rates) with --skip-bad-rows",
                "，或加 --skip-bad-rows 仅导入无误的行（%d条）", read.rates().size()))
        + say(".", "。");
  }

  /** Which older sheets it replaces. */
  public String series(String name) {
    return name.isEmpty()
        ? say("It belongs to no series and replaces nothing.", "不属于任何系列，不替换其他运价表。")
        : say(
            "It belongs to the series \"%s\": on its lanes and days it replaces older sheets of it."
                + " Another name: --series NAME; none: --series none.",
            "属于系列“%s”：在所列航线及日期内替换该系列较早的运价表。改名：--series 名称；不设系列：--series none。",
            SeriesWords.of(name));
  }

  /** Each wrong cell on a line. */
  public Part problems(String file, List<Problem> problems) {
    return new Part(
        say(
            "Cells of %s that are wrong or leave something open: %d",
            "%s中有误或待定的单元格：%d", file, problems.size()),
        problems.stream().map(problem -> problem.told().in(language)).toList());
  }

  /** The answers that would settle some of the problems for the whole sheet, such as dates=dmy. */
  public static List<String> choices(List<Problem> problems) {
    return problems.stream().flatMap(problem -> problem.choices().stream()).distinct().toList();
  }

  /** How the sheet was understood, for the one who confirms it. */
  public Part reading(String file, RateSheet.Read read) {
    return new Part(
        say("How %s was read, %d rates in all:", "%s的解读（共%d条运价）：", file, read.rates().size()),
        Stream.of(
                read.proposal().columns().entrySet().stream()
                    .map(column ->
                        say("%s: %s", "%s：%s", column.getKey(), ColumnWords.of(column.getValue()))),
                read.proposal().assumptions().stream().map(said -> "- " + said.in(language)),
                read.rates().stream().limit(SAMPLE).map(rate -> "- " + sample(rate)))
            .flatMap(lines -> lines)
            .toList());
  }

  private String sample(Rate rate) {
    return say(
        "%s %s %s, %s to %s, from %s",
        "%s %s %s，%s 至 %s，见%s",
        rate.mode(),
        rate.lane(),
        rate.carrier().nameEn(),
        rate.validity().from(),
        rate.validity().to(),
        Whereabouts.of(rate.source().place()));
  }

  private String say(String english, String chinese, Object... figures) {
    return new Said(language).of(english, chinese, figures);
  }
}
