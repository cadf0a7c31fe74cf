package org.rapport.stakeholder.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.kernel.Slice;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;

@Tag("database")
class SearchTest {

  private static final long GOVERNMENT = 12;
  private static final long MEDIA = 21;

  private static RegistryDatabase registry;

  @BeforeAll
  static void start() {
    registry = new RegistryDatabase();
    take(
        "福田区民政局",
        "Futian Civil Affairs Bureau",
        StakeholderForm.UNIT,
        Effect.SUPERVISES,
        GOVERNMENT);
    take("番禺區社區服務中心", null, StakeholderForm.ORGANIZATION, Effect.GUIDES, 19);
    take("张伟", null, StakeholderForm.INDIVIDUAL, Effect.INFLUENCES, 9);
    take("Daily Post 100% News", "每日邮报", StakeholderForm.ORGANIZATION, Effect.INFLUENCES, MEDIA);
  }

  @AfterAll
  static void stop() {
    registry.close();
  }

  @ParameterizedTest
  @CsvSource({
    "民政, 福田区民政局",
    "福, 福田区民政局",
    "ftqmzj, 福田区民政局",
    "mzj, 福田区民政局",
    "minzheng, 福田区民政局",
    "civil bureau, 福田区民政局",
    "AFFAIRS, 福田区民政局",
    "社区服务, 番禺區社區服務中心",
    "社區, 番禺區社區服務中心",
    "panyu, 番禺區社區服務中心",
    "zw, 张伟",
    "ｚｈａｎｇ, 张伟",
    "张伟, 张伟",
    "每日, Daily Post 100% News",
    "100%, Daily Post 100% News",
    "李敏, 张伟",
    "limin, 张伟",
    "138-0013-8000, 张伟",
    "min@post.example, 张伟"
  })
  void a_stakeholder_is_found_by(String text, String name) {
    assertThat(names(new StakeholderFilter(null, null, null, null, null, null, text)))
        .containsExactly(name);
    assertThat(registry.<List<Long>>in(r -> r.index.best(SearchWords.typed(text), Set.of(), 9)))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"局民", "50%", "xyz", "福田 media", "zhangwie"})
  void nobody_is_found_by(String text) {
    assertThat(names(new StakeholderFilter(null, null, null, null, null, null, text))).isEmpty();
  }

  @Test
  void the_list_is_in_the_order_of_the_alphabet_for_both_languages() {
    assertThat(names(StakeholderFilter.NONE))
        .containsExactly("Daily Post 100% News", "福田区民政局", "番禺區社區服務中心", "张伟");
  }

  @Test
  void filters_narrow_the_list_together() {
    assertThat(
            names(
                new StakeholderFilter(
                    null, StakeholderForm.ORGANIZATION, null, null, null, null, null)))
        .hasSize(2);
    assertThat(names(new StakeholderFilter(null, null, null, Effect.INFLUENCES, null, null, null)))
        .hasSize(2);
    assertThat(
            names(
                new StakeholderFilter(
                    StakeholderStatus.POTENTIAL,
                    StakeholderForm.ORGANIZATION,
                    MEDIA,
                    Effect.INFLUENCES,
                    null,
                    null,
                    "post")))
        .containsExactly("Daily Post 100% News");
    assertThat(
            names(
                new StakeholderFilter(
                    StakeholderStatus.EXISTING, null, null, null, null, null, null)))
        .isEmpty();
  }

  @Test
  void pages_lead_there_and_back() {
    Slice<Long> whole = page(null, 50);
    List<Long> there = new ArrayList<>();
    List<Long> back = new ArrayList<>();
    Slice<Long> page = page(null, 1);
    assertThat(page.previous()).isNull();
    there.addAll(page.items());
    while (page.next() != null) {
      page = page(page.next(), 1);
      there.addAll(page.items());
    }
    back.addAll(page.items());
    while (page.previous() != null) {
      page = page(page.previous(), 1);
      back.addAll(0, page.items());
    }

    assertThat(there).isEqualTo(whole.items());
    assertThat(back).isEqualTo(whole.items());
    assertThat(page.total()).isEqualTo(4);
  }

  private static Slice<Long> page(String cursor, int size) {
    ListCursor from = cursor == null ? null : ListCursor.parse(cursor).orElseThrow();
    return registry.in(r -> r.index.page(StakeholderFilter.NONE, Set.of(), from, size));
  }

  private static List<String> names(StakeholderFilter filter) {
    return registry.in(
        r -> {
          List<Long> ids = r.index.page(filter, Set.of(), null, 50).items();
          return r.rows.of(ids).stream().map(StakeholderRow::name).toList();
        });
  }

  private static void take(
      String name, String otherName, StakeholderForm form, Effect effect, long group) {
    registry.in(
        r -> {
          StakeholderEntry entry =
              Samples.entry(name, otherName, form, Set.of(effect), Set.of(group));
          Stakeholder stakeholder = r.take(entry, Samples.potential());
          if (form == StakeholderForm.INDIVIDUAL) {
            stakeholder.add(assistant(), Samples.NOW);
            r.stakeholders.keep(stakeholder);
          }
          return null;
        });
  }

  private static ContactEntry assistant() {
    return new ContactEntry(
        "李敏", null, true, "138 0013 8000", "min@post.example", null, null, null, null, null, null);
  }
}
