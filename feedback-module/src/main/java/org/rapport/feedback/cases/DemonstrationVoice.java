package org.rapport.feedback.cases;

/** Says something in one language, whatever chance picks. */
record DemonstrationVoice(DemonstrationChance chance, DemonstrationTexts texts) {

  String any(String kind) {
    return chance.oneOf(texts.sentences(kind));
  }

  CaseMessage message(Case subject, String kind, Act act) {
    return new CaseMessage(subject.id(), any(kind), act);
  }
}
