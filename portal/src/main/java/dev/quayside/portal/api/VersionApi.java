package dev.quayside.portal.api;

import dev.quayside.db.Db;
import dev.quayside.db.rate.version.LaneChanges;
import dev.quayside.db.rate.version.LibraryVersion;
import dev.quayside.db.rate.version.Withdrawal;
import dev.quayside.db.user.User;
import dev.quayside.portal.entrance.Body;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The versions of the library for other programs. */
final class VersionApi {

  private static final int USUAL = 50;
  private static final int MOST = 500;
  private static final int LANES = 200;

  private final Db db;

  VersionApi(Db db) {
    this.db = db;
  }

  Answer list(Visit visit, Parameters path, Body body) {
    Optional<Long> before =
        Numbers.number(visit.query().first("before").orElse("" + Long.MAX_VALUE));
    Optional<Integer> limit = Numbers.limit(visit.query(), USUAL, MOST);
    if (before.isEmpty() || limit.isEmpty()) {
      return new Answer.Refused(Refusal.BAD_REQUEST);
    }
    List<LibraryVersion> found =
        db.with(books -> books.rates().versions(before.get(), limit.get() + 1));
    boolean more = found.size() > limit.get();
    List<LibraryVersion> shown = more ? found.subList(0, limit.get()) : found;
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("versions", shown.stream().map(VersionApi::json).toList());
    if (more) {
      answer.put("next", shown.getLast().number());
    }
    return Answer.data(answer);
  }

  Answer one(Visit visit, Parameters path, Body body) {
    return Numbers.number(path.get("number"))
        .flatMap(number ->
            db.with(books ->
                books
                    .rates()
                    .version(number)
                    .map(version -> {
                      Map<String, Object> json = json(version);
                      json.put("lanes", lanes(books.rates().lanes(number, LANES)));
                      books.rates().withdrawal(number).ifPresent(by -> json.put("withdrawnBy", by));
                      return json;
                    })))
        .map(Answer::data)
        .orElseGet(Answer::notFound);
  }

  Answer withdraw(Visit visit, Parameters path, Body body) {
    Optional<Long> number = Numbers.number(path.get("number"));
    if (number.isEmpty()) {
      return Answer.notFound();
    }
    String by = visit.user().map(User::name).orElse("");
    Withdrawal done = db.with(books -> books.rates().withdraw(number.get(), by, visit.now()));
    return switch (done) {
      case Withdrawal.Done(LibraryVersion made) -> Answer.data(json(made));
      case Withdrawal.NoSuchSheet() -> Answer.notFound();
      case Withdrawal.AlreadyDone _, Withdrawal.Overtaken _ ->
          new Answer.Refused(Refusal.OVERTAKEN);
    };
  }

  private static Map<String, Object> json(LibraryVersion version) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("number", version.number());
    json.put("what", version.what().name());
    json.put("file", version.sheet().file());
    json.put("series", version.sheet().series());
    json.put("by", version.sheet().by());
    json.put("at", version.at().toString());
    json.put("ratesIn", version.ratesIn());
    json.put("ratesOut", version.ratesOut());
    version.withdraws().ifPresent(number -> json.put("withdraws", number));
    return json;
  }

  private static Map<String, Object> lanes(LaneChanges lanes) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("added", lanes.added());
    json.put("changed", lanes.changed());
    json.put("gone", lanes.gone());
    json.put(
        "first",
        lanes.first().stream()
            .map(lane ->
                Map.of(
                    "mode", lane.mode().name(),
                    "origin", lane.lane().origin().code(),
                    "destination", lane.lane().destination().code(),
                    "in", lane.in(),
                    "out", lane.out()))
            .toList());
    return json;
  }
}
