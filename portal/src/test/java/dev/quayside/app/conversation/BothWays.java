package dev.quayside.app.conversation;

import dev.quayside.app.conversation.Conversation.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Plays each conversation twice, side by side: by chat, through WeCom's callback, and by mail, with
 * the same words at the same hour.
 */
final class BothWays {

  private static final String IN_A_ROW = "\n//\n";
  private static final String SENDS = "Sends";

  private final HandWoundHouse house;
  private final HandWoundChats chats;
  private final Letters letters;
  private final Endings endings;
  private final Map<String, Correspondence> byAddress = new HashMap<>();
  private final Map<String, Pair> byFile = new LinkedHashMap<>();

  /** One customer, once with his telephone and once with his mail program. */
  private record Pair(Correspondence chat, Correspondence mail) {}

  private record Due(Pair whose, Step.Writes step) {}

  BothWays(HandWoundHouse house, HandWoundChats chats, World world) {
    this.house = house;
    this.chats = chats;
    this.letters = new Letters(house.db, world);
    this.endings = new Endings(house);
  }

  /** What the world has to know of: each of them under both addresses. */
  List<Conversation> seat(List<Conversation> conversations) {
    for (Conversation one : conversations) {
      String person = "wm-" + one.file().replaceAll("\\W", "-");
      var chat = new Correspondence(one.from(chats.address(person)));
      var mail = new Correspondence(one);
      byAddress.put(chat.conversation.address(), chat);
      byAddress.put(mail.conversation.address(), mail);
      byFile.put(one.file(), new Pair(chat, mail));
    }
    return byAddress.values().stream().map(it -> it.conversation).toList();
  }

  List<String> byChat(Conversation one) {
    return Objects.requireNonNull(byFile.get(one.file())).chat().story;
  }

  /** By which the house knows him who chats. */
  String address(Conversation one) {
    return Objects.requireNonNull(byFile.get(one.file())).chat().conversation.address();
  }

  /** The letters that came by chat. */
  List<LetterText> letters(Conversation one) {
    return Objects.requireNonNull(byFile.get(one.file())).chat().letters;
  }

  List<String> byMail(Conversation one) {
    return Objects.requireNonNull(byFile.get(one.file())).mail().story;
  }

  void play() {
    var due = new ArrayList<Due>();
    for (Pair pair : byFile.values()) {
      pair.mail().conversation.steps().forEach(step -> due.add(new Due(pair, (Step.Writes) step)));
    }
    due.sort(Comparator.comparing(it -> it.step().at().toInstant()));
    due.forEach(this::play);
    byFile.values().stream()
        .flatMap(pair -> Stream.of(pair.chat(), pair.mail()))
        .forEach(endings::add);
  }

  private void play(Due due) {
    Step.Writes step = due.step();
    Correspondence chat = due.whose().chat();
    Correspondence mail = due.whose().mail();
    house.time.set(step.at().toInstant());
    String hour = "--> " + Conversation.hour(step.at());
    chat.story.add(hour);
    mail.story.add(hour);
    int before = chat.story.size();
    int beforeByMail = mail.story.size();
    String sent = step.headers().get(SENDS);
    List<String> messages = List.of(step.body().split(IN_A_ROW, -1));
    if (sent != null) {
      chats.receivesFile(chat.conversation.address(), sent);
    } else {
      chats.receives(chat.conversation.address(), messages);
      for (String words : messages) {
        var one = new Step.Writes(step.at(), step.headers(), words, List.of());
        house.receives(mail.mail(one), mail.conversation.address());
        house
            .tellsAll()
            .forEach(letter -> lay(LetterText.of(letter), LetterText.addressee(letter)));
      }
    }
    chats.tellsAll().forEach(came -> lay(came.letter(), came.address()));
    if (chat.story.size() == before) {
      chat.story.add("<-- nothing");
    }
    if (sent != null) {
      // No mail has a voice: it is told by chat alone.
      mail.story.addAll(chat.story.subList(before, chat.story.size()));
    } else if (mail.story.size() == beforeByMail) {
      mail.story.add("<-- nothing");
    }
  }

  private void lay(LetterText letter, String address) {
    letters.lay(letter, Objects.requireNonNull(byAddress.get(address), address));
  }
}
