/**
 * Everything a pack says, in no language and no layout. Start at {@link ca.briefpack.brief.BriefingComposer}.
 *
 * <p>May use: model, tariff, impact, weigh, content, brief.book, brief.law, brief.option, brief.place, brief.actor, brief.method.
 */
package ca.briefpack.brief;
