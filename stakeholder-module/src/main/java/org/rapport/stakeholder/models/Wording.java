package org.rapport.stakeholder.models;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a version is called and what it says, in both languages. */
@Embeddable
class Wording {

  @Column(name = "english_name", nullable = false)
  private String englishName;

  @Column(name = "chinese_name", nullable = false)
  private String chineseName;

  @Column(name = "english_text")
  private String englishText;

  @Column(name = "chinese_text")
  private String chineseText;

  protected Wording() {}

  Wording(Words name, Words text) {
    this.englishName = name.english();
    this.chineseName = name.chinese();
    this.englishText = text.english();
    this.chineseText = text.chinese();
  }

  Words name() {
    return new Words(englishName, chineseName);
  }

  Words text() {
    return new Words(englishText, chineseText);
  }
}
