package nl.opvolging.rules;

import nl.opvolging.signal.DutchWord;

/** What a check of an agreement looks for. Each has a Dutch word by which advisers know it. */
public enum CheckKind implements DutchWord {
    /** A question that only the safety net answers. */
    GAP(
            "gat",
            "Voor een melding heeft de afspraak zelf geen antwoord: alleen het vangnet heeft het dan. "
                    + "Is dat niet de bedoeling, zet er dan een regel voor bij."),
    /** A clause that never answers, because others always go before it. */
    UNREACHABLE(
            "onbereikbaar",
            "Een regel antwoordt nooit, want andere regels gaan altijd voor. Zet hem hoger, maak de "
                    + "regel erboven enger of haal hem weg."),
    /** Two clauses that name different followers for one signal, where only their order decides. */
    OVERLAP(
            "overlap",
            "Twee regels noemen voor dezelfde melding een andere opvolger. Alleen de volgorde "
                    + "beslist. Kijk of dat de bedoeling is; anders maakt u een van de twee enger."),
    /** A ladder that does not end with an accountable human in time, or a step of it that never comes. */
    LADDER(
            "ladder",
            "Als niemand iets doet, komt de melding niet op tijd bij iemand die aanspreekbaar is, of "
                    + "een tree van de ladder komt nooit. Pas de ladder in opschaling aan."),
    /** Terms that do not fit together. */
    TERM(
            "termijn",
            "Termijnen passen niet bij elkaar, zoals een besluit dat eerder af moet zijn dan het "
                    + "oppakken. Pas de termijnen aan."),
    /** An observer who hears too little, too late or from somebody who does not answer. */
    FEEDBACK(
            "terugkoppeling",
            "Een melder hoort niet wat er is gedaan, of hoort het te laat of van iemand die geen antwoord geeft. "
                    + "Pas de tabel terugkoppeling aan."),
    /** A partner or an area that is not there when it is needed, or on whom everything hangs. */
    REFERENCE(
            "verwijzing",
            "Een opvolger of gebied is er niet op het moment dat het nodig is, of alles hangt aan één "
                    + "opvolger. Zorg voor een vervanger of pas de dagen aan."),
    /** Somebody who sees too little to work, or more than a volunteer should. */
    DISCLOSURE(
            "delen",
            "Iemand ziet te weinig om zijn werk te doen, of meer dan een vrijwilliger mag weten. Pas "
                    + "de tabel delen aan."),
    /** Days that are not known, or not any more. */
    CALENDAR(
            "kalender",
            "Dagen van de kalender zijn niet bekend, niet meer nodig of dubbel. Pas de sluitingsdagen " + "aan."),
    /** Days on which no version holds. */
    VALIDITY(
            "geldigheid",
            "Er zijn dagen waarop geen versie van de afspraak geldt. Pas de eerste of laatste dag "
                    + "aan, of maak een versie voor die dagen.");

    private final String word;
    private final String explanation;

    CheckKind(String word, String explanation) {
        this.word = word;
        this.explanation = explanation;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * What it means and what to do about it.
     *
     * @return Dutch sentences
     */
    public String explanation() {
        return explanation;
    }
}
