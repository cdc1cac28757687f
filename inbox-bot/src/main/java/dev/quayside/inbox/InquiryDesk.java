package dev.quayside.inbox;

import dev.quayside.db.Db;
import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.Question.About;
import dev.quayside.db.pricing.PriceDesk;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.inbox.answer.Sender;
import dev.quayside.inbox.askback.AskBack;
import dev.quayside.inbox.triage.Intake;
import dev.quayside.inbox.triage.Triage;
import dev.quayside.inbox.understand.Resumed;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.told.Told;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Answers an inquiry: with a price, with one letter that asks for all that is missing, or with a
 * person. Nobody is asked twice, but for what he answered in two ways.
 */
record InquiryDesk(Db db, PriceDesk prices, OnePrice onePrice) {

  /** So far back is looked for what a customer takes as a rule. */
  private static final int LOOKED_AT = 20;

  private static final Set<About> ENDS = EnumSet.of(About.ORIGIN, About.DESTINATION);

  /** Who did not say how it goes was asked for these as well. */
  private static final Set<About> OF_LOOSE_CARGO = EnumSet.of(About.WEIGHT, About.VOLUME);

  Answer answer(Intake intake, Sender sender, Resumed read) {
    return switch (intake) {
      case Intake.ForSales(Told reason) -> person(reason);
      case Intake.Ready _ when read.odd() -> again(List.of(), sender, read);
      case Intake.Ready(var requests) -> telling(onePrice.answer(requests), read);
      case Intake.Incomplete(_, var questions, _) when read.odd() -> again(questions, sender, read);
      case Intake.Incomplete missing -> missing(missing, sender, read);
    };
  }

  /** Nobody is surprised by what he did not say anew. */
  private static Answer telling(Answer answer, Resumed read) {
    if (!(answer instanceof Answer.GiveQuotes(var offers))) {
      return answer;
    }
    return new Answer.GiveQuotes(
        IntStream.range(0, offers.size())
            .mapToObj(nth -> offers.get(nth).takingOver(read.takenOver(nth)))
            .toList());
  }

  /** What can be priced as it stands, priced. */
  Optional<Answer> priced(Intake intake) {
    return intake instanceof Intake.Ready(var requests)
        ? Optional.of(onePrice.answer(requests))
        : Optional.empty();
  }

  /** What he answered in two ways is asked once more, in clear words, and never a third time. */
  private static Answer again(List<Question> missing, Sender sender, Resumed read) {
    List<About> unclear = read.unclear().stream().map(Question::about).toList();
    boolean more =
        missing.stream()
            .map(Question::about)
            .anyMatch(about ->
                !unclear.contains(about)
                    && !(unclear.contains(About.MODE) && OF_LOOSE_CARGO.contains(about)));
    boolean before =
        sender.asked().last().stream().anyMatch(question -> question.unclear().isPresent());
    return more || before || read.strange()
        ? person(
            new Told(
                "answers what we asked in two ways, or by a letter that we did not offer",
                "对我们的问题有两种答法，或选了没有列出的选项"))
        : new Answer.Ask(understood(read), new AskBack(read.unclear()));
  }

  private Answer missing(Intake.Incomplete missing, Sender sender, Resumed read) {
    List<Question> questions = missing.questions();
    Set<About> twice = AskBack.askedTwice(questions, sender.asked().questions());
    if (!twice.isEmpty()) {
      return person(
          Told.of(
              "asked before for [%s], and he did not say; known: %s",
              "已问过%s，客户未答；已知：“%s”",
              twice.stream()
                  .map(About::told)
                  .reduce((one, next) -> Told.of("%s, %s", "%s、%s", one, next))
                  .orElse(Told.NOTHING),
              String.join("; ", understood(read))));
    }
    boolean noAnswer =
        !sender.asked().last().isEmpty()
            && !read.answers()
            && questions.stream().anyMatch(question -> ENDS.contains(question.about()));
    return noAnswer
        ? person(new Told("it is not plain how it answers what we asked", "看不出如何答复了我们的问题"))
        : new Answer.Ask(
            missing.understood(),
            AskBack.of(
                questions,
                new TriedPrices(prices).of(missing.outlooks()),
                read.understanding().requests().size(),
                before(sender)));
  }

  private static List<String> understood(Resumed read) {
    return Triage.understood(read.understanding().requests());
  }

  private static Answer person(Told reason) {
    return new Answer.HandOver(Kind.ANSWER_INQUIRY, reason);
  }

  /** Others on the mail need not know what he takes as a rule. */
  private List<RateRequest> before(Sender sender) {
    return sender
        .amongThemselves()
        .map(customer -> db.with(books -> books.asked().pricedBefore(customer, LOOKED_AT)))
        .orElse(List.of());
  }
}
