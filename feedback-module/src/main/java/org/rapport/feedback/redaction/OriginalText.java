package org.rapport.feedback.redaction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How a text read before words of it were masked. */
@Embeddable
class OriginalText {

  @Enumerated(EnumType.STRING)
  private TextPlace place;

  @Column(name = "row_key")
  private String key;

  private String words;

  protected OriginalText() {}

  OriginalText(CaseText text) {
    this.place = text.place();
    this.key = text.key();
    this.words = text.words();
  }

  TextPlace place() {
    return place;
  }

  OriginalView.Text view() {
    return new OriginalView.Text(place, words);
  }
}
