package org.rapport.feedback.cases;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a case with a reference drawn at random. Where another case has it already, the whole
 * transaction is done again with another one; asking before would cost every case what hardly one
 * in a million needs.
 */
@Inherited
@InterceptorBinding
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DrawsReference {}
