package org.rapport.stakeholder.duplicates;

import java.util.Collections;
import java.util.Set;

/**
 * How likely two stakeholders are the same one, from 0 to 1: the weighted mean of how alike their
 * names, e-mails, phones and addresses are, over what is known of both (mission R14). It is the
 * same both ways, 1 for equal ones, and never falls where one of them takes on a value of the
 * other.
 */
final class Similarity {

  /** From here on somebody should look at the two. */
  static final double WORTH_A_LOOK = 0.7;

  private static final double NAME = 0.55;
  private static final double EMAIL = 0.20;
  private static final double PHONE = 0.15;
  private static final double ADDRESS = 0.10;

  /** 张伟 and Zhang Wei: the same name in two scripts, most likely. */
  private static final double READ_ALIKE = 0.9;

  /** 张伟 and 章威: read alike, as many different names are. */
  private static final double HOMOPHONE = 0.6;

  /** An organization has many e-mails and phones, so different ones say little. */
  private static final double OTHER_OF_ORGANIZATION = 0.4;

  private double sum;
  private double weights;

  private Similarity() {}

  static double of(Portrait one, Portrait other) {
    if (one.person() != other.person() || one.names().isEmpty() || other.names().isEmpty()) {
      return 0;
    }
    Similarity similarity = new Similarity();
    double different = one.person() ? 0 : OTHER_OF_ORGANIZATION;
    similarity.add(NAME, names(one.names(), other.names()));
    if (!one.emails().isEmpty() && !other.emails().isEmpty()) {
      similarity.add(EMAIL, shared(one.emails(), other.emails(), different));
    }
    if (!one.phones().isEmpty() && !other.phones().isEmpty()) {
      similarity.add(PHONE, shared(one.phones(), other.phones(), different));
    }
    if (!one.address().isEmpty() && !other.address().isEmpty()) {
      similarity.add(ADDRESS, Likeness.of(one.address(), other.address()));
    }
    return similarity.sum / similarity.weights;
  }

  private void add(double weight, double likeness) {
    sum += weight * likeness;
    weights += weight;
  }

  /** One shared value is enough. */
  private static double shared(Set<String> some, Set<String> others, double otherwise) {
    return Collections.disjoint(some, others) ? otherwise : 1;
  }

  private static double names(Set<ReadName> some, Set<ReadName> others) {
    double best = 0;
    for (ReadName one : some) {
      for (ReadName other : others) {
        best = Math.max(best, names(one, other));
      }
    }
    return best;
  }

  private static double names(ReadName one, ReadName other) {
    // 青禾街道办事处 and 明湖街道办事处 look alike, but for what they are called
    double written =
        Math.min(Likeness.of(one.core(), other.core()), Likeness.of(one.own(), other.own()));
    if (!one.isChinese() && !other.isChinese()) {
      return written;
    }
    boolean bothChinese = one.isChinese() && other.isChinese();
    double read = Likeness.of(one.reading(), other.reading());
    return Math.max(written, read * (bothChinese ? HOMOPHONE : READ_ALIKE));
  }
}
