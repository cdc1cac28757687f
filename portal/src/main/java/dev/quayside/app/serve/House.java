package dev.quayside.app.serve;

import dev.quayside.app.config.Role;
import dev.quayside.app.config.Settings;
import dev.quayside.app.config.Settings.Box;
import dev.quayside.app.token.TokenDesk;
import dev.quayside.app.train.HouseModels;
import dev.quayside.db.Db;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.outbox.Round;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.inbox.BotLoop;
import dev.quayside.inbox.InboxBot;
import dev.quayside.inbox.attachment.child.ChildReader;
import dev.quayside.inbox.handover.HandOver;
import dev.quayside.inbox.handover.HandOverConfig;
import dev.quayside.inbox.mailbox.MailboxWatch;
import dev.quayside.notifier.Memos;
import dev.quayside.notifier.Notifier;
import dev.quayside.notifier.NotifierLoop;
import dev.quayside.notifier.ShipmentTeller;
import dev.quayside.notifier.SignInLetters;
import dev.quayside.notifier.channel.SmtpChannel;
import dev.quayside.notifier.letter.LetterWriter;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.notifier.template.Templates;
import dev.quayside.portal.Portal;
import dev.quayside.portal.templates.Samples;
import dev.quayside.rates.place.Places;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The doors of the house that run in this process. Everything that is made for them is made on this
 * page; the mailbox opens last, when the rest is warm.
 */
public final class House implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(House.class.getName());

  private static final Duration QUIET_AT_FIRST = Duration.ofSeconds(10);

  private final Db db;
  private final Settings settings;
  private final Places places;
  private final InstantSource clock;
  private final Duration safetyPoll;
  private final ZoneId zone = ZoneId.systemDefault();

  private final MailWiring mail;
  private final Optional<ChatWiring> chats;
  private final ChildReader files = new ChildReader();

  /** What is to be closed, the newest first. */
  private final Deque<Runnable> closing = new ConcurrentLinkedDeque<>();

  private OptionalInt portalPort = OptionalInt.empty();
  private OptionalInt handOverPort = OptionalInt.empty();

  private House(Db db, Settings settings, Places places, InstantSource clock, Duration safetyPoll) {
    this.db = db;
    this.settings = settings;
    this.places = places;
    this.clock = clock;
    this.safetyPoll = safetyPoll;
    this.mail = new MailWiring(new TokenDesk(settings.dataDir(), clock));
    this.chats = settings.wecom().map(wecom -> new ChatWiring(wecom, db, clock));
  }

  /**
   * Opens the doors of these roles; the settings they need are there.
   *
   * @param safetyPoll how often a quiet mailbox is asked
   */
  public static House open(
      Db db,
      Settings settings,
      Set<Role> roles,
      Places places,
      InstantSource clock,
      Duration safetyPoll) {
    var house = new House(db, settings, places, clock, safetyPoll);
    try {
      // Warming up is work for every core; what is warm is then opened in order.
      var notifiers = whenIn(roles, Role.NOTIFIER, house::warmNotifiers);
      var bot = whenIn(roles, Role.BOT, house::warmBot);
      if (roles.contains(Role.PORTAL)) {
        house.openPortal();
      }
      notifiers.join().ifPresent(all -> all.forEach(house::open));
      if (roles.contains(Role.NOTIFIER)) {
        house.openWebhooks();
      }
      bot.join().ifPresent(house::open);
      return house;
    } catch (RuntimeException e) {
      house.close();
      throw e;
    }
  }

  private static <T> CompletableFuture<Optional<T>> whenIn(
      Set<Role> roles, Role role, Supplier<T> warm) {
    return roles.contains(role)
        ? CompletableFuture.supplyAsync(() -> Optional.of(warm.get()))
        : CompletableFuture.completedFuture(Optional.empty());
  }

  /** The port the pages are at; empty where another process shows them. */
  public OptionalInt portalPort() {
    return portalPort;
  }

  /** The port at which mails are handed over; empty where none is. */
  public OptionalInt handOverPort() {
    return handOverPort;
  }

  /** Who writes from one of our boxes. */
  private record Writing(
      Notifier notifier,
      Optional<SignInLetters> signIns,
      Optional<Memos> memos,
      Optional<ShipmentTeller> teller) {}

  /** One for each box, so that a mail server that is down holds up its own letters only. */
  private List<Writing> warmNotifiers() {
    var fonts = Fonts.load();
    var templates = HouseSamples.of(settings, zone, places, () -> fonts).templates();
    templates
        .faults()
        .forEach(fault -> LOG.log(Level.WARNING, fault + " Our words are used instead."));
    var warming =
        settings.boxes().stream()
            .filter(box -> box.smtp().isPresent())
            .map(box -> CompletableFuture.supplyAsync(() -> warmNotifier(box, fonts, templates)))
            .toList();
    return Stream.concat(
            warming.stream().map(CompletableFuture::join),
            chats.stream().map(line -> warmChats(line, fonts, templates)))
        .toList();
  }

  /** What is answered by chat is written as the first box writes. */
  private Writing warmChats(ChatWiring line, Fonts fonts, Templates templates) {
    Box first = firstThatWrites();
    var company = Wiring.company(settings, first);
    var page = Wiring.quotePage(settings, first.smtp().orElseThrow());
    return new Writing(
        line.notifier(
            new LetterWriter(company, zone, templates),
            new QuotePdf(fonts, company, zone, templates.look()),
            page),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Writing warmNotifier(Box box, Fonts fonts, Templates templates) {
    var company = Wiring.company(settings, box);
    var smtp = box.smtp().orElseThrow();
    var channel = new SmtpChannel(mail.smtp(smtp), clock);
    var budget = Wiring.budget(box, smtp);
    db.use(books -> books.pace().tell(budget));
    closing.push(channel::close);
    var writer = new LetterWriter(company, zone, templates);
    var notifier =
        new Notifier(
            db,
            writer,
            new QuotePdf(fonts, company, zone, templates.look()),
            channel,
            mail.archive(box, settings, db),
            budget,
            clock,
            round(box),
            Wiring.quotePage(settings, smtp));
    notifier.warmUp();
    if (!box.equals(firstThatWrites())) {
      return new Writing(notifier, Optional.empty(), Optional.empty(), Optional.empty());
    }
    // By the first box customers sign in and are told of shipments, and our own people of tasks.
    var letters =
        new SignInLetters(db, writer, channel, budget, settings.portal().baseUrl(), clock);
    var memos = new Memos(db, writer, channel, budget, ownPeople(), clock);
    var teller = Wiring.teller(settings, box, smtp, db, places, clock);
    return new Writing(notifier, Optional.of(letters), Optional.of(memos), Optional.of(teller));
  }

  private Memos.House ownPeople() {
    return new Memos.House(
        settings.ownPeople().buyers(),
        settings.ownPeople().tasks(),
        new WorkingHours(zone),
        settings.portal().baseUrl());
  }

  /** The first takes what is no other's: also what is left of boxes that were given up. */
  private Round round(Box box) {
    return box.equals(settings.boxes().getFirst())
        ? new Round.AllBut(
            Stream.concat(
                    chats.stream().map(_ -> RawMail.CHATS),
                    settings.boxes().stream()
                        .skip(1)
                        .filter(other -> other.smtp().isPresent())
                        .map(Box::name))
                .collect(Collectors.toSet()))
        : new Round.Box(box.name());
  }

  private InboxBot warmBot() {
    closing.push(files::close);
    var bot =
        new InboxBot(
            db,
            Wiring.bot(settings, zone),
            places,
            files,
            HouseModels.load(settings.dataDir()),
            clock);
    bot.warmUp();
    return bot;
  }

  private Box firstThatWrites() {
    return settings.boxes().stream()
        .filter(box -> box.smtp().isPresent())
        .findFirst()
        .orElseThrow();
  }

  private void open(Writing writing) {
    closing.push(NotifierLoop.start(writing.notifier(), db)::close);
    writing.signIns().ifPresent(letters -> closing.push(NotifierLoop.start(letters, db)::close));
    writing.memos().ifPresent(memos -> closing.push(NotifierLoop.start(memos, db)::close));
    writing.teller().ifPresent(teller -> closing.push(NotifierLoop.start(teller, db)::close));
  }

  /** Other programs are told even where no box writes. */
  private void openWebhooks() {
    var webhooks = Wiring.webhooks(settings, db, clock);
    closing.push(webhooks::close);
    closing.push(NotifierLoop.start(webhooks, db)::close);
  }

  private void openPortal() {
    Optional<Samples> samples =
        settings.company().map(_ -> HouseSamples.of(settings, zone, places, Fonts::load));
    var portal = new Portal(db, Wiring.portal(settings), samples, clock);
    portalPort = OptionalInt.of(portal.start());
    closing.push(portal::stop);
  }

  private void open(InboxBot bot) {
    closing.push(BotLoop.start(db, bot)::close);
    String instance = Instance.name(settings.dataDir());
    settings.boxes().stream()
        .flatMap(box -> mail.mailbox(box, safetyPoll).stream())
        .forEach(mailbox -> closing.push(MailboxWatch.start(mailbox, db, clock, instance)::close));
    settings.listen().map(listen -> Wiring.handOver(settings, listen)).ifPresent(this::listen);
    chats.map(ChatWiring::watch).ifPresent(watch -> closing.push(watch::close));
    // Some seconds of work for one core, which neither the start nor the first mail need wait for.
    var warming =
        CompletableFuture.runAsync(
            files::warmUp,
            CompletableFuture.delayedExecutor(QUIET_AT_FIRST.toMillis(), TimeUnit.MILLISECONDS));
    closing.push(() -> warming.cancel(false));
  }

  private void listen(HandOverConfig config) {
    var handOver = HandOver.start(config, db, clock);
    handOverPort = OptionalInt.of(handOver.port());
    closing.push(handOver::close);
  }

  @Override
  public void close() {
    for (var next = closing.poll(); next != null; next = closing.poll()) {
      next.run();
    }
  }
}
