package org.rapport.feedback.retention;

/** The rules of retention in force. */
interface Rules {

  RetentionRules current();

  void replace(RetentionRules rules);
}
