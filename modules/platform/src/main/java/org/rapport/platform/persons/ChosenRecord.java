package org.rapport.platform.persons;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.rapport.platform.RecordKey;

/** A record that somebody has found to be of the person who asks. */
@Embeddable
class ChosenRecord {

  private String module;

  @Column(name = "record_key")
  private String key;

  protected ChosenRecord() {}

  ChosenRecord(RecordKey key) {
    this.module = key.module();
    this.key = key.key();
  }

  RecordKey key() {
    return new RecordKey(module, key);
  }
}
