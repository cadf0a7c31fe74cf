package org.rapport.stakeholder.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Texts;
import org.rapport.platform.tables.TestTables;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.StakeholderSummary;
import org.rapport.stakeholder.registry.Effect;
import org.rapport.stakeholder.registry.Samples;
import org.rapport.stakeholder.registry.StakeholderEntry;
import org.rapport.stakeholder.registry.StakeholderView;

/** A file of stakeholders, from its rows to the registry and out again. */
@Tag("database")
class StakeholderImportTest {

  private static final String FILE =
      """
      名称,类型,状态,起始日期,电话,邮箱,分组,作用,联系人,联系人电话,备注
      晨光社会工作服务中心,社会组织,现有,2026年3月5日,0755-2345 6789,office@chenguang.example,合作伙伴；社区,指导、影响,林小雨,13800138000,第一行
      福田区民政局,单位,潜在,,,,政府与主管部门,监督,,,
      王建国,个人,潜在,,,wang@example.org,媒体,,,,
      ,组织,潜在,,,,,,,,没有名称
      错误行,组织,也许,2026-13-45,不是电话,不是邮箱,没有的分组,,,,
      """;

  private static ImportRoom room;

  @BeforeAll
  static void open() {
    room = new ImportRoom();
  }

  @AfterAll
  static void close() {
    room.close();
  }

  @AfterEach
  void empty() {
    room.registry.listsAreRight();
    room.registry.database.execute("truncate stakeholder.import, stakeholder.stakeholder cascade");
    room.registry.uses.clear();
    room.registry.audited.clear();
  }

  @Test
  void R14_the_columns_of_a_chinese_file_are_guessed() {
    Mapping guess = room.mapping(room.upload(FILE));
    assertThat(guess.columns())
        .containsExactly(
            Field.NAME,
            Field.FORM,
            Field.STATUS,
            Field.STATUS_SINCE,
            Field.PHONE,
            Field.EMAIL,
            Field.GROUPS,
            Field.EFFECTS,
            Field.CONTACT_NAME,
            Field.CONTACT_PHONE,
            Field.ABOUT);
  }

  @Test
  void R14_the_dry_run_says_everything_wrong_with_every_row_and_registers_nobody() {
    long id = room.checked(FILE);

    assertThat(room.state(id)).isEqualTo(ImportState.CHECKED);
    assertThat(room.refused(id))
        .extracting(
            row ->
                row.number()
                    + " "
                    + row.problems().stream().map(p -> p.message().key()).sorted().toList())
        .containsExactly(
            "5 [required]",
            "6 [import.row.notDay, import.row.unknownWord, import.row.unknownWord,"
                + " stakeholder.not.email, stakeholder.not.phone]");
    assertThat(room.names("晨光")).isEmpty();
    assertThat(room.registry.audited).noneMatch(line -> line.startsWith("stakeholder.registered"));
  }

  @Test
  void R14_rows_become_stakeholders_with_all_the_file_says() {
    long id = room.checked(FILE);
    room.run(id);

    assertThat(room.tally(id).taken()).isEqualTo(3);
    StakeholderView taken = view("晨光");
    StakeholderEntry facts = taken.facts();
    assertThat(facts.form()).isEqualTo(StakeholderForm.ORGANIZATION);
    assertThat(facts.effects()).containsExactlyInAnyOrder(Effect.GUIDES, Effect.INFLUENCES);
    assertThat(facts.groups()).containsExactlyInAnyOrder(14L, 19L);
    assertThat(facts.about()).isEqualTo("第一行");
    assertThat(taken.status()).isEqualTo(StakeholderStatus.EXISTING);
    assertThat(taken.contacts())
        .singleElement()
        .satisfies(
            contact -> {
              assertThat(contact.facts().name()).isEqualTo("林小雨");
              assertThat(contact.facts().main()).isTrue();
              assertThat(contact.facts().phone()).isEqualTo("13800138000");
            });
    assertThat(room.registry.audited)
        .filteredOn(line -> line.startsWith("stakeholder.registered"))
        .hasSize(3);
  }

  @Test
  void R14_who_is_known_is_proposed_by_pinyin_variants_and_normalized_names() {
    register(Samples.organization("晨光社會工作服務中心"));
    register(Samples.entry("Wang Jianguo", null, StakeholderForm.INDIVIDUAL, Set.of(), Set.of()));
    long id = room.checked(FILE);

    assertThat(room.proposed(id))
        .extracting(row -> row.row().number() + " " + row.proposals().get(0).name())
        .containsExactly("2 晨光社會工作服務中心", "4 Wang Jianguo");
  }

  @Test
  void R14_two_rows_of_one_file_that_are_alike_are_proposed_too() {
    long id =
        room.checked(
            """
            name,email
            Blue Harbour Ltd.,info@harbour.example
            Red Hill,
            Green Field,
            BLUE HARBOUR,info@harbour.example
            """);

    assertThat(room.proposed(id))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.row().number()).isEqualTo(5);
              assertThat(row.proposals().get(0).otherRow()).isEqualTo(2);
              assertThat(row.proposals().get(0).percent()).isEqualTo(100);
            });
  }

  @Test
  void R14_of_very_many_rows_with_the_same_name_all_but_the_first_are_proposed() {
    long id = room.checked("name\n" + "Blue Harbour Ltd.\n".repeat(100));

    assertThat(room.proposed(id)).hasSize(99);
    assertThat(room.proposed(id))
        .allSatisfy(row -> assertThat(row.proposals().get(0).percent()).isEqualTo(100));
  }

  @Test
  void R14_what_is_likely_known_comes_in_only_as_somebody_decides() {
    long known = register(Samples.organization("Blue Harbour"));
    String file =
        """
        name,phone,contact
        Blue Harbour Inc,010-5555 6666,Ann Lee
        BLUE HARBOUR,,
        The Blue Harbour Company,,
        Blue-Harbour,,
        """;
    long id = room.checked(file);
    room.decide(id, 2, Decision.SAME);
    room.decide(id, 3, Decision.TAKE);
    room.decide(id, 4, Decision.SKIP);
    room.run(id);

    Tally tally = room.tally(id);
    assertThat(List.of(tally.joined(), tally.taken(), tally.leftOut())).containsExactly(1, 1, 2);
    assertThat(view(known).facts().phone()).isEqualTo("010-5555 6666");
    assertThat(view(known).contacts()).extracting(c -> c.facts().name()).containsExactly("Ann Lee");
    assertThat(room.names("harbour")).containsExactlyInAnyOrder("Blue Harbour", "BLUE HARBOUR");
  }

  @Test
  void R14_nothing_known_is_replaced_by_a_row_that_is_the_same() {
    long known = register(withPhone("Blue Harbour", "010-1111 2222"));
    long id = room.checked("name,phone,address\nBlue Harbour,010-5555 6666,Pier 1\n");
    room.decide(id, 2, Decision.SAME);
    room.run(id);

    assertThat(view(known).facts().phone()).isEqualTo("010-1111 2222");
    assertThat(view(known).facts().address()).isEqualTo("Pier 1");
  }

  @Test
  void R14_a_row_that_is_the_same_as_somebody_merged_meanwhile_is_left_out() {
    long known = register(Samples.organization("Blue Harbour"));
    long id = room.checked("name,phone\nBlue Harbour,010-5555 6666\n");
    room.decide(id, 2, Decision.SAME);
    room.registry.database.execute(
        "update stakeholder.stakeholder set merged_into = id where id = " + known);

    room.run(id);

    assertThat(room.tally(id).leftOut()).isEqualTo(1);
    assertThat(room.tally(id).joined()).isZero();
  }

  @Test
  void R14_an_import_is_undone_as_a_whole_and_can_come_again() {
    long known = register(Samples.organization("福田区民政局"));
    StakeholderEntry before = view(known).facts();
    long id = room.checked(FILE);
    room.decide(id, 3, Decision.SAME);
    room.run(id);
    assertThat(view(known).facts()).isNotEqualTo(before);

    room.undo(id);

    assertThat(room.state(id)).isEqualTo(ImportState.UNDONE);
    assertThat(room.names("晨光")).isEmpty();
    assertThat(room.names("王建国")).isEmpty();
    assertThat(view(known).facts()).isEqualTo(before);
    assertThat(room.tally(id).staying()).isZero();
    assertThat(room.tally(room.checked(FILE)).refused()).isEqualTo(2);
  }

  @Test
  void R14_undoing_keeps_whom_somebody_has_changed_or_uses_since_and_says_so() {
    long id = room.checked(FILE);
    room.run(id);
    StakeholderView changed = view("王建国");
    room.registry.doing(
        r -> r.edit().with(changed.id(), changed.version(), withPhone("王建国", "010-1234 5678")));
    long used = view("福田区民政局").id();
    room.registry.uses.add(ids -> ids.contains(used) ? Set.of(used) : Set.of());

    room.undo(id);

    assertThat(room.tally(id).staying()).isEqualTo(2);
    assertThat(room.<List<Long>>in(desk -> desk.outcome.staying(id, 10)))
        .containsExactlyInAnyOrder(changed.id(), used);
    assertThat(room.names("晨光")).isEmpty();
  }

  @Test
  void R14_undoing_keeps_whom_something_was_noted_about() {
    long id = room.checked(FILE);
    room.run(id);
    room.registry.in(r -> r.care().note(view("福田区民政局").id(), "Mind the history"));

    room.undo(id);

    assertThat(room.tally(id).staying()).isEqualTo(1);
    assertThat(room.names("福田")).hasSize(1);
  }

  @Test
  void R14_a_stopped_import_goes_on_where_it_stopped() {
    long id = room.checked("name\nOne\nTwo\nThree\nFour\n");
    room.in(desk -> desk.take().start(id));
    room.in(desk -> desk.take().next(id, 2));
    room.doing(desk -> desk.take().end(id, false));
    assertThat(room.state(id)).isEqualTo(ImportState.STOPPED);
    assertThat(room.tally(id).taken()).isEqualTo(2);

    room.run(id);

    assertThat(room.state(id)).isEqualTo(ImportState.DONE);
    assertThat(room.tally(id).taken()).isEqualTo(4);
  }

  @Test
  void R14_nobody_decides_or_maps_anew_once_rows_are_registered() {
    long id = room.checked("name\nOne\n");
    room.run(id);

    assertThatThrownBy(() -> room.decide(id, 2, Decision.SKIP)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> room.check(id, room.mapping(id))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> room.run(id)).isInstanceOf(Refusal.class);
  }

  @Test
  void R14_columns_without_a_name_are_refused() {
    long id = room.upload("phone\n010-12345678\n");
    assertThatThrownBy(() -> room.check(id, room.mapping(id))).isInstanceOf(Invalid.class);
  }

  @Test
  void R14_the_template_s_own_headings_and_choices_are_understood_in_both_languages()
      throws IOException {
    for (Locale language : List.of(Texts.ENGLISH, Texts.CHINESE)) {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      room.doing(
          desk -> {
            try {
              new ImportTemplate(desk.words, TestTables.files(), room.registry.user)
                  .writeTo(file, language);
            } catch (IOException e) {
              throw new IllegalStateException(e);
            }
          });
      try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
        var headings = workbook.getSheetAt(0).getRow(0);
        assertThat(workbook.getSheetAt(0).getDataValidations()).isNotEmpty();
        Mapping nothing = room.mapping(room.upload("name\nA\n"));
        room.doing(
            desk -> {
              Meanings meanings = desk.words.meanings(nothing);
              for (var cell : headings) {
                Field field = desk.words.field(cell.getStringCellValue());
                assertThat(field).as(cell.getStringCellValue()).isNotEqualTo(Field.IGNORED);
                for (Choice choice : desk.words.choices(field, language)) {
                  assertThat(meanings.of(field, choice.label())).contains(choice.value());
                }
              }
            });
      }
    }
  }

  private long register(StakeholderEntry entry) {
    return room.registry
        .<StakeholderSummary>in(r -> r.register().with(entry, Samples.potential()))
        .id();
  }

  private static StakeholderEntry withPhone(String name, String phone) {
    StakeholderEntry plain = Samples.organization(name);
    return new StakeholderEntry(
        plain.name(),
        null,
        plain.form(),
        null,
        phone,
        null,
        null,
        null,
        plain.source(),
        null,
        plain.effects(),
        plain.resources(),
        plain.groups(),
        plain.traits(),
        null);
  }

  private StakeholderView view(String search) {
    long id = room.registry.<Long>in(r -> r.directory().search(search, 1).get(0).id());
    return view(id);
  }

  private StakeholderView view(long id) {
    return room.registry.in(r -> r.read().with(id));
  }
}
