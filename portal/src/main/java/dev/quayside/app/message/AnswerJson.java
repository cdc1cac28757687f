package dev.quayside.app.message;

import dev.quayside.db.json.FactJson;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.inbox.answer.Decision;
import dev.quayside.inbox.understand.UnderstandingJson;
import dev.quayside.rates.told.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.util.RawValue;

/** Writes down what a message would be answered. */
final class AnswerJson {

  private AnswerJson() {}

  static String of(Decision decision) {
    return UnderstandingJson.node(decision.understanding())
        .putRawValue("answer", new RawValue(FactJson.write(answer(decision.answer()))))
        .toString();
  }

  private static Map<String, Object> answer(Answer answer) {
    var json = new LinkedHashMap<String, Object>();
    switch (answer) {
      case Answer.GiveQuotes(var offers) -> {
        json.put("outcome", "quoted");
        json.put("offers", offers.stream().map(PricedOffer::offer).toList());
      }
      case Answer.Revise(var before, var now) -> {
        json.put("outcome", "quoted");
        json.put("replaces", before.number() + " version " + before.version());
        json.put("offers", List.of(now.offer()));
      }
      case Answer.Ask(var understood, var asked) -> {
        json.put("outcome", "asked");
        json.put("understood", understood);
        json.put("questions", asked.questions());
        asked.indications().stream()
            .findFirst()
            .ifPresent(indication -> json.put("indication", indication));
        List<Object> more = new ArrayList<>(asked.indications().stream().skip(1).toList());
        more.addAll(asked.loose());
        if (!more.isEmpty()) {
          json.put("more_indications", more);
        }
      }
      case Answer.AskIfWanted(var understood) -> {
        json.put("outcome", "asked whether it is still wanted");
        json.put("understood", understood);
      }
      case Answer.HandOver(var kind, Told reason, _) -> {
        json.put("outcome", "handed over");
        json.put("task", kind);
        json.put("reason", reason.en());
      }
      case Answer.Accept(var asked) -> {
        json.put("outcome", "accepted");
        json.put("quote", asked.number());
        json.put("option", asked.option());
      }
      case Answer.Decline declined -> {
        json.put("outcome", "declined");
        json.put("quote", declined.quote());
        json.put("reason", declined.reason());
      }
      case Answer.AskWhich(String quote) -> {
        json.put("outcome", "asked which option");
        json.put("quote", quote);
      }
      case Answer.AskTruck(var quote, var asked) -> {
        json.put("outcome", "asked where the truck runs");
        json.put("quote", quote.number());
        asked.leg().ifPresent(leg -> json.put("leg", leg));
        json.put("places", asked.places().stream().map(place -> place.code().code()).toList());
      }
      case Answer.TellStatus(var shipment) -> {
        json.put("outcome", "told where it is");
        json.put("shipment", shipment.number());
        json.put("said", shipment.said());
      }
      case Answer.ShowToSales(var kind, Told reason) -> {
        json.put("outcome", "not answered");
        json.put("task", kind);
        json.put("reason", reason.en());
      }
      case Answer.NoteAt(_, var said, Told reason) -> {
        json.put("outcome", "noted");
        json.put("said", said);
        json.put("reason", reason.en());
      }
      case Answer.Leave(Told reason) -> {
        json.put("outcome", "not answered");
        json.put("reason", reason.en());
      }
    }
    return json;
  }
}
