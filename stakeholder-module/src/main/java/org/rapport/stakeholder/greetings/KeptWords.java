package org.rapport.stakeholder.greetings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The words of a letter or a template, as they are kept. */
@Embeddable
class KeptWords {

  @Column(name = "english_subject", nullable = false)
  private String englishSubject;

  @Column(name = "english_text", nullable = false)
  private String englishText;

  @Column(name = "chinese_subject", nullable = false)
  private String chineseSubject;

  @Column(name = "chinese_text", nullable = false)
  private String chineseText;

  protected KeptWords() {}

  KeptWords(GreetingWords words) {
    this.englishSubject = words.englishSubject();
    this.englishText = words.englishText();
    this.chineseSubject = words.chineseSubject();
    this.chineseText = words.chineseText();
  }

  GreetingWords words() {
    return new GreetingWords(englishSubject, englishText, chineseSubject, chineseText);
  }
}
