package dev.quayside.inbox.read.lanes;

import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import java.util.ArrayList;
import java.util.List;

/** Finds lanes in running text: "A to B", "A/B - C", "A到B", "A → B or C". */
final class Chains {

  private static final Phrase CODE = Phrase.exact("[A-Z]{3,5}");

  /** "Via Doha/Istanbul": both are passed. */
  private static final Phrase BY_WAY_OF = Phrase.any("(?<!\\p{L})(?:via|t/s(?: at)?|transit) $");

  private static final Phrase CROSSED =
      Phrase.any("^(?:口岸)?(?:出境|过境|出关|过关|换装|中转|转关|转运|过货|过(?=\\p{IsHan}{2}))");

  /** A part of the city that no list knows: 珠海高拦到岘港. */
  private static final Phrase NEAR =
      Phrase.any(
          "^(?!.?[改转换不没送拖经运发出走寄想需要货柜直海空铁快整拼用从再的也有])(?:\\p{IsHan}{2}[港区镇县]?(?:到|至|发往|发到)|(?:\\p{IsHan}{2,5}(?:品|件|料|具|材|机|布|鞋|服|装|板|砖|管|车|纸|果|茶|粉|袋|灯|表|包|玩具|设备|配件|百货|杂货|五金))(?:去|到|至|发往|运往|运到|发到))["
              + " ]?$");

  private static final Phrase BY_MODE =
      Phrase.any("^(?:港|机场)?(?:空运|海运|铁运|空派|海派|快递|拼箱|整柜|陆运|卡航|班列)[ ]?$");

  private Chains() {}

  /**
   * @param masked the letters with boxes, weights and the like blanked out, so that "A 2x20GP to B"
   *     is a lane too
   */
  static List<LaneWords> in(Wording text, String masked, List<Spot> spots, Places places) {
    var lanes = new ArrayList<LaneWords>();
    for (var i = 0; i < spots.size(); ) {
      var run = new ArrayList<Spot>(List.of(spots.get(i)));
      var gaps = new ArrayList<Gap>();
      var unsure = false;
      while (i + run.size() < spots.size()) {
        var next = spots.get(i + run.size());
        var between =
            new Span(
                run.getLast().span().end(),
                Math.max(run.getLast().span().end(), next.span().start()));
        var near = Word.in(NEAR, between.in(text));
        var gap =
            near || byMode(text, between)
                ? Gap.LANE
                : Gap.of(masked.substring(between.start(), between.end()));
        var parted =
            gap == Gap.BLANK
                && (gaps.size() > 0
                    || next.area()
                    || next.risky()
                    || spots.get(i).area()
                    || spots.get(i).risky());
        if (gap == Gap.BREAK
            || gap == Gap.VIA
            || (gap == Gap.LANE && !crossed(text, List.of(next)).isEmpty())
            || parted
            || goods(text, gap, run, next)
            || (gaps.contains(Gap.LANE) && aside(text, gap, run, next))) {
          break;
        }
        unsure |= near;
        gaps.add(gap);
        run.add(next);
      }
      i += run.size();
      var before = lanes.size();
      lanes(text, run, gaps, places, lanes);
      if (unsure) {
        lanes.subList(before, lanes.size()).replaceAll(LaneWords::doubtful);
      }
    }
    return List.copyOf(lanes);
  }

  /** "深圳空运LAX": the way of carriage alone parts where it starts from where it ends. */
  private static boolean byMode(Wording text, Span between) {
    return Word.in(BY_MODE, between.in(text));
  }

  /** "Shanghai - Hamburg, LED lights": no place, unless one of a list of codes. */
  private static boolean goods(Wording text, Gap gap, List<Spot> run, Spot next) {
    return (gap == Gap.LIST || gap == Gap.CHOICE)
        && next.risky()
        && !(CODE.matcher(run.getLast().span().in(text)).matches()
            && CODE.matcher(next.span().in(text)).matches());
  }

  /** "盐田到汉堡, 佛山南海装" and "到里昂, 法国那边": no further end of the lane. */
  private static boolean aside(Wording text, Gap gap, List<Spot> run, Spot next) {
    return gap == Gap.LIST
        && ((next.area() && !run.getLast().area())
            || !Directions.loading(text, List.of(next)).isEmpty()
            || !Directions.origins(text, List.of(next)).isEmpty());
  }

  /** Places known to be passed on the way. */
  static List<Spot> via(String masked, List<Spot> spots) {
    return spots.stream()
        .filter(spot ->
            Gap.of(
                    masked
                        .substring(Math.max(0, spot.span().start() - 14), spot.span().start())
                        .replace('\n', ' '))
                == Gap.VIA)
        .toList();
  }

  /** Borders that are crossed on the way: "凭祥出境". */
  static List<Spot> crossed(Wording text, List<Spot> spots) {
    return spots.stream()
        .filter(spot -> Word.in(CROSSED, Word.after(text, spot.span().end(), 6)))
        .toList();
  }

  private static void lanes(
      Wording text, List<Spot> run, List<Gap> gaps, Places places, List<LaneWords> lanes) {
    var from = 0;
    var steps = gaps.stream().filter(gap -> gap == Gap.LANE).count();
    if (steps == 0) {
      var beside =
          gaps.size() == 1 && (gaps.getFirst() == Gap.SLASH || gaps.getFirst() == Gap.BLANK);
      if (run.size() == 2
          && beside
          && abroad(text, run, places)
          && !Word.in(BY_WAY_OF, Word.before(text, run.getFirst().span().start(), 16))
          && Directions.destinations(text, run.subList(0, 1)).isEmpty()) {
        lanes.add(new LaneWords(run.subList(0, 1), run.subList(1, 2), whole(run), true));
      }
      return;
    }
    while (from < run.size()) {
      var step = nextStep(gaps, from);
      if (step < 0) {
        return;
      }
      var following = nextStep(gaps, step + 1);
      var last = following < 0 ? run.size() - 1 : lastBefore(gaps, step + 1, following);
      var clear = following < 0 || last < following;
      var words = run.subList(from, last + 1);
      lanes.add(
          new LaneWords(
              run.subList(from, step + 1), run.subList(step + 1, last + 1), whole(words), clear));
      from = last + 1;
      if (!clear) {
        return;
      }
    }
  }

  /**
   * The last place of a lane when another lane begins behind it: the one before the last list sign.
   */
  private static int lastBefore(List<Gap> gaps, int first, int following) {
    for (var i = following - 1; i >= first; i--) {
      if (gaps.get(i) == Gap.LIST) {
        return i;
      }
    }
    return following;
  }

  private static int nextStep(List<Gap> gaps, int from) {
    for (var i = from; i < gaps.size(); i++) {
      if (gaps.get(i) == Gap.LANE) {
        return i;
      }
    }
    return -1;
  }

  /** Two names with a stroke between them are a lane if they lie in two countries. */
  private static boolean abroad(Wording text, List<Spot> run, Places places) {
    return places.resolve(run.getFirst().span().in(text), PlaceQuestion.bare())
            instanceof PlaceAnswer.Found first
        && places.resolve(
                run.getLast().span().in(text), PlaceQuestion.bare().towards(first.place()))
            instanceof PlaceAnswer.Found second
        && !first.place().country().equals(second.place().country());
  }

  private static Span whole(List<Spot> run) {
    return run.getFirst().span().to(run.getLast().span());
  }
}
