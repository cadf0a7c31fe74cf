package org.rapport.stakeholder.persons;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Message;
import org.rapport.platform.Erasure;
import org.rapport.platform.EveryColumn;
import org.rapport.platform.Person;
import org.rapport.platform.PersonRecord;
import org.rapport.platform.PersonalData;
import org.rapport.platform.RecordKey;
import org.rapport.platform.Told;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.duplicates.DuplicatesRoom;
import org.rapport.stakeholder.registry.Anew;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.Samples;
import org.rapport.stakeholder.registry.SourceKind;
import org.rapport.stakeholder.registry.StakeholderEntry;

/**
 * Finds by itself every table that hangs on a stakeholder, fills a row of each with words of one
 * person, and looks for them in every column of the database when the person has been erased.
 */
@Tag("database")
class StakeholdersOfPersonTest {

  private static final String NAME = "Zhou Wenxiu";
  private static final String PHONE = "13800138000";
  private static final String ADDRESS = "Moon Road 7";
  private static final String WORDS = NAME + " " + PHONE + " " + ADDRESS;
  private static final String ANY = "zhou ?wenxiu|13800138000|moon road|zhou@";
  private static final Person ASKED = Person.of("zhou wenxiu", null, "+86 138-0013-8000");

  private final RegistryDatabase registry = new RegistryDatabase();
  private final List<Long> removed = new ArrayList<>();
  private long id;

  @BeforeEach
  void aPersonInTheRegistry() throws IOException {
    registry.whenKept = DuplicatesRoom::remember;
    id = registry.in(r -> r.register().with(zhou(), Samples.potential()).id());
    try (InputStream script = getClass().getResourceAsStream("every-word-of-a-stakeholder.sql")) {
      registry.database.execute(new String(script.readAllBytes(), UTF_8));
    }
  }

  @AfterEach
  void leave() {
    registry.close();
  }

  @Test
  void C17_no_column_of_any_table_holds_a_word_of_a_person_who_was_erased() {
    fillEverything();
    registry.database.execute("update stakeholder.relationship set phase = 'ENDED'");
    List<String> before = places();
    assertThat(before)
        .contains(
            "stakeholder.stakeholder.name",
            "stakeholder.stakeholder.address",
            "stakeholder.search_entry.search_text",
            "stakeholder.match_key.key",
            "stakeholder.meeting.needs",
            "stakeholder.import_row.cells",
            "stakeholder.negotiation_round.theirs",
            "stakeholder.mediation_step.text")
        .hasSizeGreaterThan(80);
    Erasure foreseen = ask(held -> held.foresee(ASKED, stakeholder()));

    Erasure done = ask(held -> held.erase(ASKED.and(held.known(stakeholder())), stakeholder()));

    assertThat(places()).isEmpty();
    assertThat(done).isEqualTo(foreseen);
    assertThat(done.total()).isGreaterThan(30);
    assertThat(done.stays()).isEmpty();
    assertThat(done.records()).containsExactly(new RecordKey("stakeholder", "stakeholder-" + id));
    assertThat(removed).hasSize(1);
    registry.listsAreRight();
  }

  @Test
  void C17_of_whom_a_relationship_is_under_way_nothing_goes() {
    fillEverything();
    List<String> before = places();

    Erasure done = ask(held -> held.erase(ASKED.and(held.known(stakeholder())), stakeholder()));

    assertThat(done.total()).isZero();
    assertThat(done.stays())
        .containsExactly(
            Message.of("stakeholder", "person.stays.relationship", String.valueOf(id)));
    assertThat(places()).isEqualTo(before);
  }

  @Test
  void C17_who_was_erased_and_is_back_from_a_backup_goes_again_whatever_is_under_way() {
    fillEverything();
    List<String> back = List.of("stakeholder-" + id, "stakeholder-1", "contact-1");

    for (int times = 0; times < 2; times++) {
      ask(
          held -> {
            held.eraseAgain(held.knownAgain(back), back);
            return null;
          });
    }

    assertThat(places()).isEmpty();
    registry.listsAreRight();
  }

  @Test
  void C17_somebody_through_whom_an_organization_is_reached_goes_and_the_organization_stays() {
    long other =
        registry.in(
            r -> r.register().with(Samples.organization("Harbor Works"), Samples.potential()).id());
    long contact =
        registry.in(
            r -> r.keepContact().added(other, r.read().with(other).version(), contact("Mei Lin")));
    registry.database.execute(
        """
        insert into stakeholder.timeline_line
          (id, stakeholder_id, kind, happened_at, module, message_key, arguments, text)
        values (1, %d, 'CONTACT', now(), 'stakeholder', 'x', 'Mei Lin', 'Harbor Works: MEI LIN rang')
        """
            .formatted(other));
    List<String> keys = List.of("contact-" + contact);

    Erasure done = ask(held -> held.erase(held.known(keys), keys));

    assertThat(done.total()).isEqualTo(1);
    assertThat(places("mei lin")).isEmpty();
    assertThat(places("harbor works")).contains("stakeholder.timeline_line.text");
    assertThat(places(ANY)).isNotEmpty();
  }

  @Test
  void C17_people_are_found_by_name_in_any_case_and_by_number_with_or_without_a_country() {
    assertThat(found(ASKED))
        .containsExactly(
            new PersonRecord(
                "stakeholder",
                "stakeholder-" + id,
                Message.of("stakeholder", "person.found.stakeholder", NAME),
                true));
    assertThat(found(Person.of("ZHOU WENXIU", null, null)))
        .extracting(PersonRecord::matched)
        .containsExactly(false);
    assertThat(found(Person.of("Somebody Else", "no@example.org", "1"))).isEmpty();
  }

  @Test
  void C17_a_copy_holds_what_is_theirs_and_no_names_of_staff() {
    fillEverything();
    Map<String, String> copy = new HashMap<>();
    ask(
        held -> {
          try {
            held.export(ASKED, stakeholder(), into(copy));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return null;
        });
    assertThat(copy).containsKeys("registry/profile.json", "registry/meetings.json");
    assertThat(copy.get("registry/profile.json")).contains(ADDRESS).doesNotContain("_by");
    assertThat(copy.keySet()).noneMatch(name -> name.contains("reviews"));
  }

  private static PersonalData.Folder into(Map<String, String> copy) {
    return (name, what, content) -> {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      content.writeTo(out);
      copy.put(name, out.toString(UTF_8));
    };
  }

  private void fillEverything() {
    registry.database.execute(
        "select persons.fill_all(%d, '%s', '{stakeholder.search_entry, stakeholder.listed,"
                .formatted(id, WORDS)
            + " stakeholder.match_key, stakeholder.due_for, stakeholder.stakeholder_in_group,"
            + " stakeholder.map_position, stakeholder.responsible}')");
  }

  private List<String> stakeholder() {
    return List.of("stakeholder-" + id);
  }

  private List<PersonRecord> found(Person person) {
    return ask(held -> held.find(person));
  }

  private <T> T ask(Function<StakeholdersOfPerson, T> work) {
    return registry.in(
        r -> {
          JpaRegisteredPersons persons = new JpaRegisteredPersons();
          JpaHeldRows rows = new JpaHeldRows();
          JpaErasedRows erased = new JpaErasedRows();
          persons.entities = r.entities;
          rows.entities = r.entities;
          erased.entities = r.entities;
          return work.apply(
              new StakeholdersOfPerson(
                  persons,
                  rows,
                  erased,
                  Anew.over(r),
                  new EmptyStore(removed),
                  new Told<>(event -> {})));
        });
  }

  private List<String> places() {
    return places(ANY);
  }

  private List<String> places(String pattern) {
    return EveryColumn.with(pattern, registry.database.dataSource());
  }

  private static StakeholderEntry zhou() {
    return new StakeholderEntry(
        NAME,
        "周文秀",
        StakeholderForm.INDIVIDUAL,
        "Volunteers since 2019",
        PHONE,
        "zhou@example.org",
        ADDRESS,
        null,
        SourceKind.THEY_CONTACTED,
        null,
        Set.of(),
        List.of(),
        Set.of(),
        Set.of(),
        null);
  }

  private static ContactEntry contact(String name) {
    return Samples.contact(name, true);
  }
}
