package org.rapport.stakeholder.duplicates;

import org.rapport.stakeholder.registry.Pinyin;

/**
 * A name and how it is read.
 *
 * @param core see {@link CoreName}
 * @param reading in Latin letters without blanks; of a Latin name itself
 */
record ReadName(String core, String reading) {

  static ReadName of(String name, boolean person) {
    String core = person ? CoreName.ofPerson(name) : CoreName.ofOrganization(name);
    Pinyin pinyin = person ? Pinyin.ofPerson(core) : Pinyin.of(core);
    return new ReadName(core, pinyin.joined());
  }

  boolean isChinese() {
    return core.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
