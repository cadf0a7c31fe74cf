package org.rapport.stakeholder.duplicates;

import org.rapport.stakeholder.registry.Pinyin;

/**
 * A name and how it is read.
 *
 * @param core see {@link CoreName}
 * @param own what is left of it without the words for what kind of organization it is
 * @param reading in Latin letters without blanks; of a Latin name itself
 */
record ReadName(String core, String own, String reading) {

  static ReadName of(String name, boolean person) {
    String core = person ? CoreName.ofPerson(name) : CoreName.ofOrganization(name);
    Pinyin pinyin = person ? Pinyin.ofPerson(core) : Pinyin.of(core);
    return new ReadName(core, person ? core : CoreName.own(name), pinyin.joined());
  }

  boolean isChinese() {
    return core.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
