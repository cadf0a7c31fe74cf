package org.rapport.stakeholder.greetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Jobs;
import org.rapport.platform.NotFound;
import org.rapport.platform.Outbox;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestWorkList;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.OpenComplaints;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.map.Quadrant;
import org.rapport.stakeholder.registry.ConsentEntry;
import org.rapport.stakeholder.registry.ConsentPurpose;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.RegistryDatabase.Registry;
import org.rapport.stakeholder.registry.ResponsibleEntry;
import org.rapport.stakeholder.registry.ResponsibleRole;
import org.rapport.stakeholder.registry.Samples;
import org.rapport.stakeholder.upkeep.Festival;
import org.rapport.stakeholder.upkeep.Recurrence.OnFestival;
import org.rapport.stakeholder.upkeep.UpkeepDesk;
import org.rapport.stakeholder.upkeep.UpkeepEntry;
import org.rapport.stakeholder.upkeep.UpkeepKind;

/** Letters to many at once, on PostgreSQL (mission J14). */
@Tag("database")
class GreetingsTest {

  private static final GreetingWords WORDS =
      new GreetingWords(
          "Happy New Year",
          "{salutation}, all the best to {organization}. {agent}, {us}",
          "新春快乐",
          "{salutation}：{name}新年好");
  private static final StaffMember STRANGER = new StaffMember(99, "eve", "Eve");

  private final RegistryDatabase registry = new RegistryDatabase();
  private final TestWorkList work = new TestWorkList();
  private final Set<Long> complaining = new HashSet<>();
  private final Set<Long> keptFromSender = new HashSet<>();
  private final List<String> mailed = new ArrayList<>();
  private Jobs.State job = Jobs.State.RUNNING;
  private Runnable whileLookingAtTheJob = () -> {};

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void J14_each_is_written_to_in_their_language_and_the_reminder_is_satisfied() {
    due("Harbor Clinic", "Ann O'Hara {0}", "ann@harbor.example", true);
    due("松岭社区", "李明", "li@songling.example", true);
    long id = drafted(everybody(true));

    assertThat(send(id).sent()).isEqualTo(2);

    assertThat(mailed)
        .containsExactlyInAnyOrder(
            "ann@harbor.example en [Happy New Year, Dear Ann O'Hara {0}, all the best to"
                + " Harbor Clinic. Ann Lee, Rapport]",
            "li@songling.example zh-CN [新春快乐, 尊敬的李明：李明新年好]");
    assertThat(registry.timeline).hasSize(2);
    assertThat(previewed(drafted(everybody(true))).lines().items()).isEmpty();
  }

  @Test
  void J14_who_is_left_out_is_said_beforehand_with_the_reason_and_nothing_is_sent() {
    long refused = due("Refused", "A", "a@example.org", false);
    long complains = due("Complains", "B", "b@example.org", true);
    long unreachable = due("Unreachable", "C", null, true);
    long careful = due("Careful", "D", "d@example.org", true);
    long nobody = planned("Nobody known");
    complaining.add(complains);
    registry.doing(r -> r.care().note(careful, "Lost somebody lately"));

    PreviewGreeting.Preview preview = previewed(drafted(everybody(false)));

    assertThat(preview.lines().items())
        .extracting(GreetingLine::stakeholderId, GreetingLine::obstacle)
        .containsExactlyInAnyOrder(
            tuple(refused, GreetingObstacle.NO_CONSENT),
            tuple(complains, GreetingObstacle.OPEN_COMPLAINT),
            tuple(unreachable, GreetingObstacle.NO_EMAIL),
            tuple(careful, GreetingObstacle.HANDLE_WITH_CARE),
            tuple(nobody, GreetingObstacle.NO_CONTACT));
    assertThat(preview.counts().leftOut()).contains(entry(GreetingObstacle.NO_CONSENT, 1));
    assertThat(mailed).isEmpty();
    assertThat(registry.timeline).isEmpty();
  }

  @Test
  void J14_who_must_not_know_of_a_complaint_is_told_only_to_write_themselves() {
    long complains = due("Complains", "B", "b@example.org", true);
    complaining.add(complains);
    keptFromSender.add(complains);

    assertThat(previewed(drafted(everybody(false))).lines().items())
        .singleElement()
        .extracting(GreetingLine::obstacle)
        .isEqualTo(GreetingObstacle.HANDLE_WITH_CARE);
  }

  @Test
  void J14_who_complains_after_the_preview_is_left_out_when_it_is_sent() {
    long ann = due("Harbor Clinic", "Ann", "ann@harbor.example", true);
    due("Lake Clinic", "Bea", "bea@lake.example", true);
    long id = drafted(everybody(false));
    assertThat(previewed(id).counts().sent()).isEqualTo(2);
    in(d -> d.steps.start(id));

    complaining.add(ann);
    in(d -> d.steps.next(id, 20));

    assertThat(mailed).hasSize(1).allMatch(mail -> mail.startsWith("bea@lake.example"));
    List<GreetingResult> results = in(d -> d.recipients.results(id, 0, 10));
    assertThat(results)
        .extracting(GreetingResult::stakeholder, GreetingResult::obstacle)
        .containsExactly(
            tuple("Harbor Clinic", GreetingObstacle.OPEN_COMPLAINT), tuple("Lake Clinic", null));
  }

  @Test
  void J14_a_letter_is_sent_once_however_often_somebody_asks() {
    due("Harbor Clinic", "Ann", "ann@harbor.example", true);
    long id = drafted(everybody(false));
    send(id);

    assertThatThrownBy(() -> send(id)).isInstanceOf(Refusal.class);
    assertThat(this.<Integer>in(d -> d.steps.next(id, 20))).isZero();
    assertThat(mailed).hasSize(1);
  }

  @Test
  void J14_nobody_is_greeted_twice_on_one_festival_by_two_letters() {
    due("Harbor Clinic", "Ann", "ann@harbor.example", true);
    send(drafted(everybody(false)));

    GreetingCounts again = send(drafted(everybody(false)));

    assertThat(again.leftOut()).containsExactly(entry(GreetingObstacle.GREETED_ALREADY, 1));
    assertThat(mailed).hasSize(1);
  }

  @Test
  void J14_an_audience_is_narrowed_by_status_group_map_and_step_and_never_beyond_the_scope() {
    long ann = due("Harbor Clinic", "Ann", "ann@harbor.example", true);
    registry.database.execute(
        """
        insert into stakeholder.map_position
          (stakeholder_id, influence, interest, rated_on, due_on, asked, groups, steps)
        values (%d, 5, 4, date '2026-01-01', date '2027-01-01', false, '', '')"""
            .formatted(ann));

    assertThat(audience(StakeholderStatus.POTENTIAL, null)).containsExactly(ann);
    assertThat(audience(StakeholderStatus.EXISTING, null)).isEmpty();
    assertThat(audience(null, Quadrant.MANAGE_CLOSELY)).containsExactly(ann);
    assertThat(audience(null, Quadrant.MONITOR)).isEmpty();
    registry.user.signIn(STRANGER, Permission.STAKEHOLDERS_READ, Permission.STAKEHOLDERS_WRITE);
    assertThat(audience(null, null)).isEmpty();
  }

  @Test
  void J14_a_letter_is_its_writers_until_somebody_sees_every_relationship() {
    long id = drafted(everybody(false));
    registry.user.signIn(STRANGER, Permission.STAKEHOLDERS_READ, Permission.STAKEHOLDERS_WRITE);
    assertThatThrownBy(() -> previewed(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> in(d -> d.read.with(id))).isInstanceOf(NotFound.class);
    registry.user.signIn(STRANGER, Permission.STAKEHOLDERS_READ, Permission.RELATIONSHIPS_ALL);
    assertThat(this.<GreetingView>in(d -> d.read.with(id)).yours()).isFalse();
    assertThatThrownBy(() -> previewed(id)).isInstanceOf(NotFound.class);
  }

  @Test
  void J14_a_letter_that_ends_while_somebody_looks_is_sent_and_not_interrupted() {
    due("Harbor Clinic", "Ann", "ann@harbor.example", true);
    long id = drafted(everybody(false));
    send(id);
    doing(d -> d.steps.runs(id, 1));
    job = Jobs.State.DONE;
    assertThat(this.<GreetingView>in(d -> d.read.with(id)).interrupted()).isTrue();
    whileLookingAtTheJob = () -> doing(d -> d.steps.end(id, true));

    GreetingView seen = in(d -> d.read.with(id));

    assertThat(seen.state()).isEqualTo(GreetingState.SENT);
    assertThat(seen.interrupted()).isFalse();
  }

  @Test
  void J14_who_is_no_longer_the_senders_when_it_is_their_turn_is_left_out() {
    long ann = due("Harbor Clinic", "Ann", "ann@harbor.example", true);
    long id = drafted(everybody(false));
    in(d -> d.steps.start(id));
    registry.doing(
        r ->
            r.takeResponsibility()
                .of(
                    ann,
                    r.read().with(ann).version(),
                    List.of(
                        new ResponsibleEntry(
                            RegistryDatabase.BO.id(), ResponsibleRole.AGENT, null))));
    registry.user.signIn(
        RegistryDatabase.ANN, Permission.STAKEHOLDERS_READ, Permission.STAKEHOLDERS_WRITE);

    in(d -> d.steps.next(id, 20));

    assertThat(mailed).isEmpty();
    assertThat(this.<GreetingCounts>in(d -> d.recipients.counts(id)).leftOut())
        .containsExactly(entry(GreetingObstacle.OUT_OF_REACH, 1));
  }

  @Test
  void J14_a_letter_to_nobody_is_refused() {
    long id = drafted(everybody(false));

    assertThatThrownBy(() -> send(id))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason().key()).isEqualTo("greeting.nobody"));
  }

  @Test
  void J14_an_occasion_brings_its_template_and_a_changed_one_serves_the_next_letter() {
    for (Occasion occasion : Occasion.values()) {
      GreetingWords shipped = in(d -> d.compose.template(occasion));
      assertThat(shipped.checked()).as(occasion.name()).isEqualTo(shipped);
    }
    in(
        d -> {
          d.compose.keepTemplate(Occasion.NEWS, WORDS);
          return null;
        });
    long id = in(d -> d.compose.begin(new GreetingEntry(Occasion.NEWS, null)));

    assertThat(this.<GreetingWords>in(d -> d.greetings.with(id).orElseThrow().words()))
        .isEqualTo(WORDS);
  }

  private List<Long> audience(StakeholderStatus status, Quadrant quadrant) {
    Audience audience = new Audience(null, status, quadrant, null, false, false);
    return previewed(drafted(new GreetingEntry(Occasion.SPRING, audience))).lines().items().stream()
        .map(GreetingLine::stakeholderId)
        .toList();
  }

  private static GreetingEntry everybody(boolean due) {
    return new GreetingEntry(Occasion.SPRING, new Audience(Set.of(), null, null, null, false, due));
  }

  private long drafted(GreetingEntry entry) {
    long id = in(d -> d.compose.begin(entry));
    in(
        d -> {
          d.compose.write(id, d.greetings.with(id).orElseThrow().version(), WORDS);
          return null;
        });
    return id;
  }

  private PreviewGreeting.Preview previewed(long id) {
    return in(d -> d.preview.of(id, null, null, 50));
  }

  private GreetingCounts send(long id) {
    in(d -> d.steps.start(id));
    while (this.<Integer>in(d -> d.steps.next(id, 1)) > 0) {
      assertThat(mailed).hasSizeLessThan(50);
    }
    return in(d -> d.recipients.counts(id));
  }

  private long due(String name, String contact, String email, boolean consents) {
    long id = planned(name);
    List<ConsentEntry> answers =
        List.of(new ConsentEntry(ConsentPurpose.GREETINGS, consents, null));
    ContactEntry main =
        new ContactEntry(
            contact, null, true, null, email, null, null, null, null, answers, List.of());
    registry.doing(r -> r.keepContact().added(id, r.read().with(id).version(), main));
    return id;
  }

  /** The greeting is due in two days, of a festival whose day the test moves there. */
  private long planned(String name) {
    long id =
        registry.in(r -> r.register().with(Samples.organization(name), Samples.potential()).id());
    UpkeepEntry entry =
        new UpkeepEntry(
            UpkeepKind.HOLIDAY_GREETING,
            new OnFestival(Festival.SPRING),
            null,
            RegistryDatabase.ANN.id());
    registry.doing(r -> new UpkeepDesk(r, work, registry.timeline::add).plan.add(id, entry));
    registry.database.execute(
        "update stakeholder.upkeep_item set due_on = date '%s'"
            .formatted(Samples.TODAY.plusDays(2)));
    return id;
  }

  private <T> T in(Function<Desk, T> use) {
    return registry.in(r -> use.apply(new Desk(r)));
  }

  private void doing(Consumer<Desk> use) {
    registry.doing(r -> use.accept(new Desk(r)));
  }

  /** The use cases within one transaction. */
  private final class Desk {

    final JpaGreetings greetings = new JpaGreetings();
    final JpaRecipients recipients = new JpaRecipients();
    final ComposeGreeting compose;
    final PreviewGreeting preview;
    final ReadGreetings read;
    final SendSteps steps;

    Desk(Registry r) {
      greetings.entities = r.entities;
      recipients.entities = r.entities;
      JpaAddressees addressees = new JpaAddressees();
      addressees.entities = r.entities;
      GreetingDesk desk = new GreetingDesk(greetings, r.changedMeanwhile(), registry.user, r.audit);
      Addressing addressing =
          new Addressing(
              addressees,
              new Complaining(),
              r.staff,
              registry.user,
              r.scope,
              new TestSettings(Path.of("target")),
              new Dear(),
              r.stamps);
      compose = new ComposeGreeting(greetings, desk, registry.user, r.stamps, r.audit);
      preview = new PreviewGreeting(desk, addressing);
      read = new ReadGreetings(greetings, recipients, desk, r.staff, new Work(), registry.clock);
      UpkeepDesk upkeep = new UpkeepDesk(r, work, registry.timeline::add);
      steps = new SendSteps(recipients, desk, addressing, upkeep.log, new Mailed(), r.stamps);
    }
  }

  private final class Complaining implements OpenComplaints {

    @Override
    public Set<Long> among(Collection<Long> stakeholderIds) {
      return complaining;
    }

    @Override
    public Set<Long> among(Collection<Long> stakeholderIds, long reader) {
      return complaining.stream()
          .filter(id -> !keptFromSender.contains(id))
          .collect(Collectors.toSet());
    }
  }

  /** One job, and what happens while somebody asks for it. */
  private final class Work implements Jobs {

    @Override
    public long start(String kind, Jobs.Work work) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Status> status(long id) {
      whileLookingAtTheJob.run();
      return Optional.of(new Status(id, "greeting", job, 0, 0, null, null));
    }

    @Override
    public void cancel(long id) {
      throw new UnsupportedOperationException();
    }
  }

  /** The one sentence that is needed. */
  private static final class Dear implements Texts {

    @Override
    public String in(Locale language, Message message) {
      return (language.equals(CHINESE) ? "尊敬的" : "Dear ") + message.arguments().get(0);
    }

    @Override
    public boolean has(String module, String key) {
      return true;
    }

    @Override
    public Locale language() {
      return ENGLISH;
    }
  }

  /** Remembers what would leave. */
  private final class Mailed implements Outbox {

    @Override
    public boolean isSending() {
      return true;
    }

    @Override
    public String enqueue(
        String to, String module, String template, Locale language, List<Object> arguments) {
      mailed.add(to + " " + language.toLanguageTag() + " " + arguments);
      return "<1@rapport.example>";
    }
  }
}
