package org.rapport.stakeholder.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

  @ParameterizedTest
  @CsvSource({
    "张伟,zhangwei,zw",
    "曾志伟,zengzhiwei,zzw",
    "單雄信,shanxiongxin,sxx",
    "Zoë Müller,zoemuller,zm"
  })
  void names_of_people_are_read_as_names(String name, String joined, String initials) {
    Pinyin read = Pinyin.ofPerson(name);

    assertThat(read.joined()).isEqualTo(joined);
    assertThat(read.initials()).isEqualTo(initials);
  }

  @ParameterizedTest
  @CsvSource({
    "佛山银行业协会,foshanyinhangyexiehui,fsyhyxh",
    "番禺區社區服務中心,panyuqushequfuwuzhongxin,pyqsqfwzx",
    "重庆市民政局,chongqingshiminzhengju,cqsmzj",
    "A股研究会,aguyanjiuhui,agyjh"
  })
  void words_are_read_as_words(String name, String joined, String initials) {
    Pinyin read = Pinyin.of(name);

    assertThat(read.joined()).isEqualTo(joined);
    assertThat(read.initials()).isEqualTo(initials);
  }

  @Test
  void what_cannot_be_read_has_no_syllables() {
    assertThat(Pinyin.of("☆…").syllables()).isEmpty();
  }
}
