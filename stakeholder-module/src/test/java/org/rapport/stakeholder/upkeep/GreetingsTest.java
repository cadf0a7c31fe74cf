package org.rapport.stakeholder.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.platform.Outbox;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestWorkList;
import org.rapport.platform.Told;
import org.rapport.stakeholder.registry.ConsentEntry;
import org.rapport.stakeholder.registry.ConsentPurpose;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.RegistryDatabase.Registry;
import org.rapport.stakeholder.registry.Samples;
import org.rapport.stakeholder.upkeep.Recurrence.EveryLunarYear;
import org.rapport.stakeholder.upkeep.Recurrence.OnFestival;

/** Greetings to many at once, on PostgreSQL (mission J14). */
@Tag("database")
class GreetingsTest {

  private static final GreetingEntry GREETING =
      new GreetingEntry(
          Festival.SPRING,
          null,
          "Happy New Year",
          "Dear {name}, all the best",
          "新春快乐",
          "{name}：新年好");
  private static final StaffMember STRANGER = new StaffMember(99, "eve", "Eve");

  private final RegistryDatabase registry = new RegistryDatabase();
  private final TestWorkList work = new TestWorkList();
  private final Set<Long> complaining = new HashSet<>();
  private final List<String> mailed = new ArrayList<>();

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void J14_each_is_greeted_in_their_language_and_the_reminder_is_satisfied() {
    long ann = due("Harbor Clinic", "Ann O'Hara {0}", "ann@harbor.example", true);
    long li = due("松岭社区", "李明", "li@songling.example", true);

    List<GreetingLine> sent = registry.in(r -> greetings(r).send(GREETING));

    assertThat(sent).allMatch(GreetingLine::isSent);
    assertThat(mailed)
        .containsExactlyInAnyOrder(
            "ann@harbor.example en [Happy New Year, Dear Ann O'Hara {0}, all the best]",
            "li@songling.example zh-CN [新春快乐, 李明：新年好]");
    assertThat(registry.timeline).hasSize(2);
    assertThat(registry.<List<GreetingLine>>in(r -> greetings(r).preview(GREETING))).isEmpty();
    assertThat(ann).isNotEqualTo(li);
  }

  @Test
  void J14_who_did_not_consent_or_complains_or_has_no_address_is_left_out_and_it_is_said_why() {
    long refused = due("Refused", "A", "a@example.org", false);
    long complains = due("Complains", "B", "b@example.org", true);
    long unreachable = due("Unreachable", "C", null, true);
    long nobody = planned("Nobody known");
    complaining.add(complains);

    List<GreetingLine> lines = registry.in(r -> greetings(r).send(GREETING));

    assertThat(lines)
        .extracting(GreetingLine::stakeholderId, GreetingLine::obstacle)
        .containsExactlyInAnyOrder(
            tuple(refused, GreetingObstacle.NO_CONSENT),
            tuple(complains, GreetingObstacle.OPEN_COMPLAINT),
            tuple(unreachable, GreetingObstacle.NO_EMAIL),
            tuple(nobody, GreetingObstacle.NO_CONTACT));
    assertThat(mailed).isEmpty();
    assertThat(registry.timeline).isEmpty();
  }

  @Test
  void J14_a_preview_sends_nothing_and_shows_nobody_out_of_scope() {
    due("Harbor Clinic", "Ann", "ann@harbor.example", true);

    assertThat(registry.<List<GreetingLine>>in(r -> greetings(r).preview(GREETING))).hasSize(1);
    registry.user.signIn(STRANGER, Permission.STAKEHOLDERS_READ, Permission.STAKEHOLDERS_WRITE);
    assertThat(registry.<List<GreetingLine>>in(r -> greetings(r).preview(GREETING))).isEmpty();
    assertThat(mailed).isEmpty();
  }

  @Test
  void J14_a_greeting_has_words_in_both_languages() {
    GreetingEntry half = new GreetingEntry(Festival.SPRING, null, "A", "B", null, " ");

    assertThatThrownBy(() -> registry.doing(r -> greetings(r).preview(half)))
        .isInstanceOfSatisfying(
            Invalid.class, invalid -> assertThat(invalid.violations()).hasSize(2));
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
    UpkeepEntry another =
        new UpkeepEntry(
            UpkeepKind.HOLIDAY_GREETING, new EveryLunarYear(1, 1), null, RegistryDatabase.ANN.id());
    registry.doing(
        r -> {
          plan(r).add(id, entry);
          plan(r).add(id, another);
        });
    registry.database.execute(
        "update stakeholder.upkeep_item set due_on = date '%s'"
            .formatted(Samples.TODAY.plusDays(2)));
    return id;
  }

  private SendGreetings greetings(Registry r) {
    JpaUpkeepLists lists = new JpaUpkeepLists();
    lists.entities = r.entities;
    LogContact log =
        new LogContact(
            upkeep(r),
            plan(r),
            r.read(),
            registry.timeline::add,
            r.stamps,
            new TestSettings(Path.of("target")),
            r.audit);
    return new SendGreetings(
        lists, r.list(), r.read(), some -> complaining, log, new Mailed(), r.scope, r.stamps);
  }

  private PlanUpkeep plan(Registry r) {
    return new PlanUpkeep(upkeep(r), r.read(), r.staff, work, r.stamps, r.audit);
  }

  private static JpaUpkeep upkeep(Registry r) {
    JpaUpkeep upkeep = new JpaUpkeep();
    upkeep.entities = r.entities;
    upkeep.counted = new Told<>(event -> {});
    return upkeep;
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
