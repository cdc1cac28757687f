package dev.quayside.app.demo;

import dev.quayside.db.inquiry.FiledInquiry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says in a few lines what became of a sample mail. */
final class ShownText {

  private static final JsonMapper JSON = JsonMapper.shared();

  private ShownText() {}

  static List<String> lines(Shown shown, Path here) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        "%s %s  \"%s\""
            .formatted(
                shown.asExpected() ? "ok " : "BAD", shown.mail().name(), shown.mail().subject()));
    lines.add("    " + shown.mail().about());
    if (shown.filed().isEmpty()) {
      lines.add("    was not dealt with in time");
      return lines;
    }
    FiledInquiry filed = shown.filed().get();
    lines.add("    understood  " + understood(JSON.readTree(filed.inquiry().understood())));
    lines.add("    decided     " + decided(filed));
    lines.add(
        "    answered    "
            + shown
                .millis()
                .map(millis -> "%d ms after the mail server took the mail".formatted(millis))
                .orElse(shown.mail().isAnswered() ? "NO" : "no, and rightly so"));
    shown.papers().forEach(paper -> lines.add("    PDF         " + here.relativize(paper)));
    return lines;
  }

  private static String decided(FiledInquiry filed) {
    return switch (filed.inquiry().outcome()) {
      case QUOTED -> "quote " + String.join(", ", filed.quotes());
      case ASKED -> "asked the customer: " + filed.inquiry().outcomeReason().en();
      case HANDED_OVER -> "handed to sales: " + filed.inquiry().outcomeReason().en();
      case ACCEPTED -> "order: " + filed.inquiry().outcomeReason().en();
      case TOLD -> "told the customer: " + filed.inquiry().outcomeReason().en();
      case NOT_ANSWERED -> "left alone: " + filed.inquiry().outcomeReason().en();
    };
  }

  private static String understood(JsonNode answer) {
    var text = new StringBuilder(answer.path("intent").asString(""));
    text.append(" (").append(answer.path("language").asString("")).append(")");
    for (JsonNode request : answer.path("requests")) {
      text.append("; ").append(request.path("mode").asString("mode?"));
      text.append(" ").append(request.path("origin").path("text").asString("?"));
      text.append(" → ").append(request.path("destination").path("text").asString("?"));
      for (JsonNode box : request.path("equipment")) {
        text.append(", ").append(box.path("quantity").asString("?"));
        text.append("x").append(box.path("type").asString(""));
      }
      String goods = request.path("cargo").path("description").asString("");
      text.append(goods.isEmpty() ? "" : ", " + goods);
      String ready = request.path("readyDate").asString("");
      text.append(ready.isEmpty() ? "" : ", ready " + ready);
    }
    for (JsonNode missing : answer.path("missing")) {
      text.append("; missing: ").append(missing.asString(""));
    }
    for (JsonNode reference : answer.path("references")) {
      text.append("; ").append(reference.path("type").asString(""));
      text.append(" ").append(reference.path("value").asString(""));
    }
    return text.toString();
  }
}
