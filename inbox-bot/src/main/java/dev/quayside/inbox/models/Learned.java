package dev.quayside.inbox.models;

import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * All that is learned, as the learner left it.
 *
 * @param latinNames names in languages whose words are parted by blanks
 * @param chineseNames names in texts read character by character
 */
public record Learned(
    DoccatModel intent,
    LanguageDetectorModel language,
    SentenceModel sentence,
    TokenNameFinderModel latinNames,
    TokenNameFinderModel chineseNames) {}
