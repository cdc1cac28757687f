package dev.quayside.inbox.triage;

import dev.quayside.db.opportunity.OpportunityKind;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows an inquiry that is more than one price: a tender, a year's volume, a project. It decides
 * nothing about the answer.
 */
public final class LargeBusiness {

  private static final int MOST_LANES = 30;
  private static final int LONGEST_VOLUME = 200;

  private static final Pattern TENDER =
      words(
          "(?<!yacht )tenders?|tendering|invitation to (?:bid|tender)|request for proposals?"
              + "|rfp|bidding round|rate round|bid (?:round|sheet|template)",
          "招标|投标|竞标|竞价|招投标|回标");

  private static final Pattern ANNUAL =
      words(
          "annual"
              + " (?:volumes?|rates?|contract|agreement|pricing|quotation|round|requirements?|business)|yearly"
              + " (?:volumes?|rates?|contract)|(?:long[- ]term|12[- ]months?|one[- ]year)"
              + " (?:rates?|contract|agreement|pricing)|per annum|volume commitment|frame(?:work)?"
              + " (?:agreement|contract|rates?)",
          "年度(?:合约|合同|框架|运价|报价|货量|协议|询价)|全年|长约|长协|年约|年框|框架(?:价|协议|询价)|年货量|年用量");

  private static final Pattern PROJECT =
      words(
          "project (?:cargo|shipments?|logistics|move|transport)|turnkey|epc"
              + " (?:contract|project)|plant relocation",
          "项目(?:物流|货|运输|大件|设备)|工程项目|EPC项目|大件项目|整厂搬迁");

  private LargeBusiness() {}

  private static Pattern words(String english, String chinese) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?:%s)(?![\\p{L}\\d])|%s".formatted(english, chinese),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * What kind it is; empty for an inquiry that is no more than its prices.
   *
   * @param words what he wrote newly, with the subject
   */
  public static Optional<OpportunityKind> in(String words, List<RfqDraft> drafts) {
    if (drafts.size() > Triage.MOST_REQUESTS || TENDER.matcher(words).find()) {
      return Optional.of(OpportunityKind.TENDER);
    }
    if (PROJECT.matcher(words).find()) {
      return Optional.of(OpportunityKind.PROJECT);
    }
    boolean regular = drafts.stream().anyMatch(draft -> draft.frequency().isPresent());
    return regular || ANNUAL.matcher(words).find()
        ? Optional.of(OpportunityKind.ANNUAL)
        : Optional.empty();
  }

  /** Each once, by the codes of their ports where these are known, such as CNSHA-USLAX. */
  public static List<String> lanes(List<RfqDraft> drafts) {
    return drafts.stream()
        .map(draft -> end(draft.origin()) + "-" + end(draft.destination()))
        .distinct()
        .limit(MOST_LANES)
        .toList();
  }

  private static String end(Optional<PlaceDraft> place) {
    return place
        .map(named -> named.place().map(known -> known.code().code()).orElse(named.text()))
        .map(text -> text.replaceAll("\\s+", " "))
        .orElse("?");
  }

  /** As he wrote it; "" where he says none. */
  public static String volume(List<RfqDraft> drafts) {
    String said =
        drafts.stream()
            .flatMap(draft -> draft.frequency().stream())
            .map(often -> often.evidence().text().strip().replaceAll("\\s+", " "))
            .distinct()
            .collect(Collectors.joining(" / "));
    return said.length() > LONGEST_VOLUME ? said.substring(0, LONGEST_VOLUME) : said;
  }

  /** When the first cargo is ready. */
  public static Optional<LocalDate> starts(List<RfqDraft> drafts) {
    return drafts.stream()
        .flatMap(draft -> draft.readyDate().stream())
        .map(Found::value)
        .min(LocalDate::compareTo);
  }
}
