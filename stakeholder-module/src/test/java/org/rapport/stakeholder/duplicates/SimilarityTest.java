package org.rapport.stakeholder.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.registry.KnownStakeholder;
import org.rapport.stakeholder.registry.SourceKind;
import org.rapport.stakeholder.registry.StakeholderEntry;

/** Which stakeholders are likely to be the same one. */
class SimilarityTest {

  private static final double TINY = 1e-9;

  @Property
  void R14_similarity_is_the_same_both_ways(
      @ForAll("known") Known one, @ForAll("known") Known two) {
    assertThat(one.to(two)).isEqualTo(two.to(one)).isBetween(0.0, 1.0);
  }

  @Property
  void R14_equal_stakeholders_are_entirely_similar(@ForAll("known") Known one) {
    assertThat(one.to(one)).isCloseTo(1, within(TINY));
  }

  @Property
  void R14_taking_on_a_value_of_the_other_never_makes_them_less_similar(
      @ForAll("known") Known one, @ForAll("known") Known two) {
    double before = one.to(two) - TINY;
    assertThat(one.withName(two.name).to(two)).isGreaterThanOrEqualTo(before);
    if (two.email != null) {
      assertThat(one.withEmail(two.email).to(two)).isGreaterThanOrEqualTo(before);
    }
    if (two.phone != null) {
      assertThat(one.withPhone(two.phone).to(two)).isGreaterThanOrEqualTo(before);
    }
    if (two.address != null) {
      assertThat(one.withAddress(two.address).to(two)).isGreaterThanOrEqualTo(before);
    }
  }

  @Property
  void R14_who_has_the_name_the_e_mail_or_the_phone_of_another_shares_a_key_with_it(
      @ForAll("known") Known one, @ForAll("known") Known two) {
    Known namesake = new Known(one.form, one.name, two.email, two.phone, two.address);
    assertThat(one.keys()).containsAnyElementsOf(namesake.keys());
    if (one.email != null) {
      assertThat(one.keys()).containsAnyElementsOf(two.withEmail(one.email).keys());
    }
    if (one.phone != null) {
      assertThat(one.keys()).containsAnyElementsOf(two.withPhone(one.phone).keys());
    }
  }

  @Example
  void R14_legal_forms_brackets_width_and_punctuation_make_no_difference() {
    assertAlike("启明（集团）有限公司", "启明集团");
    assertAlike("启明社会工作服务中心", "啟明社會工作服務中心");
    assertAlike("ＡＢＣ 贸易有限责任公司", "abc贸易");
    assertAlike("Blue Harbour Trading Co., Ltd.", "BLUE HARBOUR TRADING");
    assertAlike("The Blue-Harbour Company", "Blue Harbour, Inc.");
  }

  @Example
  void R14_the_words_for_what_an_organization_is_do_not_make_two_alike() {
    assertThat(organization("青禾街道办事处").to(organization("明湖街道办事处")))
        .isLessThan(Similarity.WORTH_A_LOOK);
    assertThat(
            organization("Qinghe Subdistrict Office").to(organization("Minghu Subdistrict Office")))
        .isLessThan(Similarity.WORTH_A_LOOK);
    assertThat(organization("启明社工服务中心").to(organization("启明社会工作服务中心")))
        .isGreaterThan(Similarity.WORTH_A_LOOK);
  }

  @Example
  void R14_compatibility_variants_of_a_character_are_the_same_character() {
    assertThat(person("\uF9F4大年").to(person("林大年"))).isEqualTo(1);
    assertThat(organization("\u2F42\u2F2F社").to(organization("文工社"))).isEqualTo(1);
  }

  @Example
  void R14_a_chinese_name_matches_its_pinyin_but_a_homophone_alone_does_not() {
    assertThat(person("张伟").to(person("Zhang Wei"))).isGreaterThan(Similarity.WORTH_A_LOOK);
    assertThat(person("張偉").to(person("张伟"))).isEqualTo(1);
    assertThat(person("张伟").to(person("章威"))).isLessThan(Similarity.WORTH_A_LOOK);
  }

  @Example
  void R14_two_people_of_one_name_with_other_phones_and_e_mails_are_two_people() {
    Known one = person("王芳").withEmail("wf@one.example").withPhone("13800000001");
    Known two = person("王芳").withEmail("wang@two.example").withPhone("13900000002");
    assertThat(one.to(two)).isLessThan(Similarity.WORTH_A_LOOK);
    assertThat(one.to(two.withPhone("+86 138-0000-0001"))).isGreaterThan(Similarity.WORTH_A_LOOK);
  }

  @Example
  void R14_a_person_is_never_an_organization() {
    assertThat(person("启明").to(organization("启明"))).isZero();
  }

  private static void assertAlike(String one, String two) {
    assertThat(organization(one).to(organization(two))).as(one + " / " + two).isEqualTo(1);
  }

  private static Known person(String name) {
    return new Known(StakeholderForm.INDIVIDUAL, name, null, null, null);
  }

  private static Known organization(String name) {
    return new Known(StakeholderForm.ORGANIZATION, name, null, null, null);
  }

  @Provide
  Arbitrary<Known> known() {
    return Combinators.combine(
            Arbitraries.of(StakeholderForm.class),
            Arbitraries.oneOf(
                Arbitraries.of("张伟", "張偉", "Zhang Wei", "启明有限公司", "启明（中国）", "章威"),
                Arbitraries.strings()
                    .withChars("启明社工中心abc ")
                    .ofMinLength(1)
                    .ofMaxLength(9)
                    .filter(name -> !name.isBlank())),
            Arbitraries.of("a@one.example", "b@two.example").injectNull(0.4),
            Arbitraries.of("010-12345678", "0086 10 12345678", "13900000002").injectNull(0.4),
            Arbitraries.of("上海市某路1号", "上海市某路２號", "北京").injectNull(0.4))
        .as(Known::new);
  }

  /** A stakeholder in a few words. */
  record Known(StakeholderForm form, String name, String email, String phone, String address) {

    double to(Known other) {
      return Similarity.of(portrait(), other.portrait());
    }

    Set<String> keys() {
      return MatchKeys.of(portrait());
    }

    Known withName(String other) {
      return new Known(form, other, email, phone, address);
    }

    Known withEmail(String other) {
      return new Known(form, name, other, phone, address);
    }

    Known withPhone(String other) {
      return new Known(form, name, email, other, address);
    }

    Known withAddress(String other) {
      return new Known(form, name, email, phone, other);
    }

    private Portrait portrait() {
      StakeholderEntry facts =
          new StakeholderEntry(
              name,
              null,
              form,
              null,
              phone,
              email,
              address,
              null,
              SourceKind.THEY_CONTACTED,
              null,
              Set.of(),
              List.of(),
              Set.of(),
              Set.of(),
              null);
      return Portrait.of(new KnownStakeholder(0, facts, List.of()));
    }
  }
}
