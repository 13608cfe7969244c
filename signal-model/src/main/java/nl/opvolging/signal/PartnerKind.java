package nl.opvolging.signal;

/** What kind of follow-up partner somebody is. */
public enum PartnerKind implements DutchWord {
    /** Police, fire brigade and ambulance through 112. */
    EMERGENCY_SERVICES("hulpdiensten"),

    /** The police, no emergency. */
    POLICE("politie"),

    /** The police officer of the neighbourhood. */
    COMMUNITY_OFFICER("wijkagent"),

    /** Municipal enforcement officers (boa). */
    ENFORCEMENT("handhaving"),

    /** The social team of the neighbourhood. */
    SOCIAL_TEAM("sociaal wijkteam"),

    /** A welfare organisation. */
    WELFARE("welzijn"),

    /** A housing association. */
    HOUSING_ASSOCIATION("woningcorporatie"),

    /** The public health service. */
    PUBLIC_HEALTH("ggd"),

    /** The advice and report centre for domestic violence and child abuse. */
    VEILIG_THUIS("veilig thuis"),

    /** The fire service, no emergency. */
    FIRE_SERVICE("brandweer"),

    /** Youth work. */
    YOUTH_WORK("jongerenwerk"),

    /** The school attendance officer. */
    SCHOOL_ATTENDANCE("leerplicht"),

    /** Mental health care. */
    MENTAL_HEALTH("ggz"),

    /** Mediation between neighbours. */
    MEDIATION("buurtbemiddeling"),

    /** Residents who help each other, and those who bring them together. */
    INFORMAL_NETWORK("informeel netwerk"),

    /** The municipality. */
    MUNICIPALITY("gemeente"),

    /** A desk where reports come in. */
    FRONT_DESK("meldpunt"),

    /** The coordinator of a neighbourhood watch team. */
    TEAM_COORDINATOR("coördinator"),

    /** A group chat of the neighbourhood and its keeper. */
    NEIGHBOURHOOD_GROUP("buurtgroep"),

    /** A general practitioner. */
    GENERAL_PRACTITIONER("huisarts"),

    /** An organisation for care at home. */
    HOME_CARE("thuiszorg"),

    /** Anybody else. */
    OTHER("anders");

    private final String word;

    PartnerKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
