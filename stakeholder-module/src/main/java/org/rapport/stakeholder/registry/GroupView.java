package org.rapport.stakeholder.registry;

import java.util.Locale;

/** A stakeholder group to show. */
public record GroupView(long id, long version, GroupEntry facts) {

  static GroupView of(StakeholderGroup group) {
    return new GroupView(group.id(), group.version(), group.entry());
  }

  public String nameIn(Locale language) {
    return Locale.CHINESE.getLanguage().equals(language.getLanguage())
        ? facts.chineseName()
        : facts.englishName();
  }
}
