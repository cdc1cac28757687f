package dev.quayside.inbox.bargain;

import dev.quayside.inbox.bargain.Phrases.Kind;
import dev.quayside.inbox.read.draft.Door;
import dev.quayside.inbox.read.draft.Evidence;
import dev.quayside.inbox.read.draft.Source;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.quote.Haulage;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of an inquiry that want a truck beside its freight and say nothing else, as customers
 * add one to a quote. What is left without them is to be an inquiry from port to port.
 */
public final class TruckWords {

  /** Most inquiries have none of these, and that is soon told. */
  private static final Pattern ANY =
      Pattern.compile(
          "truck|haul|dray|cartage|lorry|pick|collect|deliver|carriage|inland|road|transport"
              + "|拖|集卡|卡车|陆运|驳|提货|装柜|送|派",
          Pattern.CASE_INSENSITIVE);

  /** In a table a truck stands in a cell of its own. */
  private static final Pattern TABLE = Pattern.compile("[\\t|]");

  /** Who has said lane and boxes goes on with one of these, often without a comma. */
  private static final Pattern CUTS =
      Pattern.compile(
          Clause.STOPS.pattern()
              + "|(?<=\\s)(?=(?:incl(?:uding|ude|\\.)?|with|plus|and|also|as well as)\\s)"
              + "|(?=(?:并|同时|另外|外加)?(?:包含|包括|加上|含|加))(?<!包)",
          Pattern.CASE_INSENSITIVE);

  private static final Set<Kind> TRUCKS =
      EnumSet.of(Kind.TRUCK_FROM, Kind.TRUCK_TO, Kind.TRUCK_BETWEEN, Kind.TRUCK);

  /** A line's end may lie within a sentence, an empty line does not. */
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)|[;。！？；]|\\n\\s*\\n");

  /** In one sentence with a truck: it is not wanted for certain, or not from us, or apart. */
  private static final Pattern UNSURE =
      Pattern.compile(
          "\\b(?:no|not|never|neither|nor|without|or|either|if|whether|unless|maybe|perhaps|only)\\b"
              + "|n['’]t\\b|exclu|except|option|separat|altern|instead|later|\\bby"
              + " (?:us|our|the|them)\\b|[不无没非除或若]|可选|另报|单独|分开|如果|是否|可能|也许",
          Pattern.CASE_INSENSITIVE);

  /** Anywhere beside a truck: more is said of it, or of a door, than where it runs. */
  private static final Pattern MORE =
      Pattern.compile(
          "truck|haul|drayage|cartage|lorry|chassis|axle|pick(?:ed|ing)?[ -]?up|collect|deliver"
              + "|\\bdoors?\\b|warehouse|factory|\\bworks\\b|\\bplant\\b|supplier|address|\\b(?:street|zip|postcode|postal)\\b|waiting|live["
              + " -](?:un)?load|carriage|customs|clearance|ourselves|\\bowns?\\b|port[ -]to["
              + " -]port|\\bcy[ /-]{1,3}cy\\b|拖|集卡|卡车|陆运|内陆"
              + "|短驳|提货|取货|装柜|送货|派送|送到|到门|门到|上门|门点|工厂|仓库|地址|自理|自行|自己|自送|报关|清关|双清"
              + "|待时|压夜|限重|两点|多点|港到港",
          Pattern.CASE_INSENSITIVE);

  /** A line's end within a sentence. */
  private static final Pattern GOES_ON = Pattern.compile("[ ,，、]*\\n[ ]*");

  /** That a price is asked for, and no more. */
  private static final Pattern WISH =
      Pattern.compile(
          "(?:[\\p{L}' ]{0,40} )?(?:quot(?:e|ation)|rates?|prices?|offer|rfq|inquiry|enquiry)(?:"
              + " [\\p{L}' ]{0,20})?"
              + "|(?:请|麻烦|帮忙|帮|询|报|一下|个|给|我|您好|你好|海|运|空|费|价|格|盘|求|这边|以下|如下|的|下)+");

  private static final Set<Kind> TALK = EnumSet.of(Kind.TALK, Kind.WELL, Kind.THANKS, Kind.SIGNED);

  private final Wording text;
  private final Places places;
  private final List<Clause> all;

  /** Each of them asks for one truck, or says where the goods of one lie. */
  private final List<Clause> clauses;

  private TruckWords(Wording text, Places places, List<Clause> all, List<Clause> clauses) {
    this.text = text;
    this.places = places;
    this.all = all;
    this.clauses = clauses;
  }

  /** Empty where none is asked for, or more is said of it than can be told for certain. */
  public static Optional<TruckWords> in(
      String subject, String body, LocalDate today, Places places) {
    boolean any = ANY.matcher(subject).find() || ANY.matcher(body).find();
    if (!any || TABLE.matcher(body).find()) {
      return Optional.empty();
    }
    var text = Wording.of(Asked.of(subject, body));
    List<Clause> all = Clause.of(text, NamedFacts.in(text, today, places), CUTS);
    List<Clause> trucks = all.stream().filter(clause -> is(clause, TRUCKS)).toList();
    boolean somewhere = trucks.stream().noneMatch(clause -> clause.named().isEmpty());
    List<Clause> said =
        all.stream()
            .filter(clause ->
                trucks.contains(clause) || (!somewhere && is(clause, EnumSet.of(Kind.CARGO_AT))))
            .toList();
    var words = new TruckWords(text, places, all, said);
    return trucks.isEmpty() || words.doubtful() ? Optional.empty() : Optional.of(words);
  }

  /** It can be nothing else, and names no more than places. */
  private static boolean is(Clause clause, Set<Kind> kinds) {
    List<Kind> read = Phrases.builtIn().unasked(clause.written());
    return read.size() == 1
        && kinds.contains(read.getFirst())
        && clause.all(Named.At.class).size() == clause.named().size();
  }

  private boolean doubtful() {
    List<Span> cut = clauses.stream().map(Clause::span).toList();
    String rest = text.without(cut).letters();
    return MORE.matcher(rest).find()
        || cut.stream().anyMatch(span -> UNSURE.matcher(sentence(span, rest)).find());
  }

  private static String sentence(Span around, String rest) {
    int from = 0;
    Matcher end = SENTENCE_END.matcher(rest);
    while (end.find()) {
      if (end.start() >= around.end()) {
        return rest.substring(from, end.start());
      }
      from = end.end() <= around.start() ? end.end() : from;
    }
    return rest.substring(from);
  }

  /** The trucks beside this lane; empty where one of them is not plain. */
  public List<Haulage> beside(Place origin, Place destination) {
    var wishes = new TruckWishes(places, origin, destination, Optional.empty());
    clauses.forEach(clause -> wishes.hear(kind(clause), clause));
    return wishes.plain() instanceof TruckWishes.Plain.Trucks(var wanted) ? wanted : List.of();
  }

  /**
   * Whether what stands around them is told by facts of the rest, or is talk: in "pickup in Suzhou,
   * two stops" the stops are neither.
   */
  public boolean explains(List<Evidence> facts) {
    List<Span> told = facts.stream().map(text::span).toList();
    return all.stream()
        .filter(clause -> !clauses.contains(clause) && isBeside(clause))
        .allMatch(clause -> clause.span().overlapsAny(told) || isTalk(clause));
  }

  /** On one line, or on the next where the sentence goes on there. */
  private boolean isBeside(Clause other) {
    return clauses.stream()
        .map(Clause::span)
        .anyMatch(truck -> {
          Span one = truck.start() < other.span().start() ? truck : other.span();
          Span next = one.equals(truck) ? other.span() : truck;
          String between = text.letters().substring(one.end(), next.start());
          return !between.contains("\n") || GOES_ON.matcher(between).matches();
        });
  }

  private static boolean isTalk(Clause clause) {
    return Phrases.builtIn().unasked(clause.written()).stream().anyMatch(TALK::contains)
        || WISH.matcher(clause.written()).matches();
  }

  private static Kind kind(Clause clause) {
    return Phrases.builtIn().unasked(clause.written()).getFirst();
  }

  /** Where it is to load or to unload, in his own words. */
  public Door door(Haulage truck) {
    Place place = truck.place();
    Evidence words =
        clauses.stream()
            .flatMap(clause -> clause.all(Named.At.class).stream())
            .filter(at -> at.place().candidates().contains(place))
            .findFirst()
            .map(at -> text.evidence(at.span()))
            .orElseGet(() -> text.evidence(clauses.getFirst().span()));
    return new Door(
        words.text(), Optional.empty(), Optional.of(place.country()), words, Optional.of(place));
  }

  /** The words that want one. */
  public Evidence first() {
    return text.evidence(clauses.getFirst().span());
  }

  /** The subject without them; the other words stay where they stood. */
  public String subject(String letters) {
    return without(Source.Kind.SUBJECT, letters);
  }

  /** The same of the new words. */
  public String body(String letters) {
    return without(Source.Kind.BODY, letters);
  }

  private String without(Source.Kind part, String letters) {
    var left = new StringBuilder(letters);
    clauses.stream()
        .map(clause -> text.evidence(clause.span()))
        .filter(words -> words.source().kind() == part)
        .forEach(words ->
            left.replace(words.start(), words.end(), " ".repeat(words.end() - words.start())));
    return left.toString();
  }
}
