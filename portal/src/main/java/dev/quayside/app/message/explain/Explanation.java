package dev.quayside.app.message.explain;

import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.read.draft.Evidence;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.draft.Source;
import dev.quayside.inbox.read.proof.Proof;
import dev.quayside.inbox.understand.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Shows a person why a message was understood as it was: its text with the words marked that facts
 * were read from, below it the facts, what is missing, and what is in doubt.
 */
public final class Explanation {

  private final Pen pen;
  private final List<String> lines = new ArrayList<>();

  private Explanation(Pen pen) {
    this.pen = pen;
  }

  public static List<String> of(Message message, Understanding understanding, Pen pen) {
    var explanation = new Explanation(pen);
    explanation.text(message, understanding);
    explanation.verdict(understanding);
    return List.copyOf(explanation.lines);
  }

  private void text(Message message, Understanding understanding) {
    part("Subject", message.subject(), Marks.in(Source.SUBJECT, understanding));
    part("Text", message.text().fresh(), Marks.in(Source.BODY, understanding));
    if (message.pointsBack()) {
      part(
          "Earlier letter, which the text points at",
          message.text().history(),
          Marks.in(Source.HISTORY, understanding));
    }
    for (var file : message.attachments()) {
      lines.add(pen.title("File: ") + Pen.shown(file.name()));
    }
  }

  private void part(String title, String text, List<Mark> marks) {
    if (!text.isBlank()) {
      lines.add(pen.title(title));
      pen.text(text, marks).lines().forEach(line -> lines.add("  " + line));
    }
  }

  private void verdict(Understanding understanding) {
    lines.add(
        "%s %s, language %s (%s)"
            .formatted(
                pen.title("Understood:"),
                understanding.intent().word(),
                understanding.language(),
                understanding.reason()));
    var count = understanding.requests().size();
    for (var i = 0; i < count; i++) {
      lines.add(pen.title("Request %d of %d".formatted(i + 1, count)));
      request(understanding.requests().get(i));
    }
    lines.add(
        pen.title("Outcome: ")
            + (understanding.clear()
                ? "complete and without doubt; a machine may go on with it"
                : "not for a machine alone"));
  }

  private void request(RfqDraft request) {
    for (var proof : Proof.of(request)) {
      var words = proof.evidence();
      lines.add(
          "  %-22s %-28s \"%s\" (%s, %s)"
              .formatted(
                  proof.field().label(),
                  Pen.shown(proof.value()),
                  Pen.shown(words.text()).replace('\n', ' '),
                  where(words),
                  words.sure().label()));
    }
    if (!request.missing().isEmpty()) {
      lines.add(
          "  missing: "
              + request.missing().stream()
                  .sorted()
                  .map(Missing::label)
                  .collect(Collectors.joining(", ")));
    }
    for (var doubt : request.doubts()) {
      lines.add(
          "  in doubt: %s%s"
              .formatted(
                  Marks.reason(doubt),
                  doubt.words().isEmpty() ? "" : ": \"" + Pen.shown(doubt.words()) + "\""));
    }
  }

  private static String where(Evidence words) {
    var part = words.source().kind().name().toLowerCase(Locale.ROOT);
    var name = words.source().name().isEmpty() ? part : part + " " + words.source().name();
    return "%s %d-%d".formatted(name, words.start(), words.end());
  }
}
