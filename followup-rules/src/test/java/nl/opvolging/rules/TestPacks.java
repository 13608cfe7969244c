package nl.opvolging.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Signal;

/** A small base pack and the small pack of one municipality, in a folder, of which a test replaces the tables that it is about. */
public final class TestPacks {
    private static final String BASE = "nederland";
    private static final String LOCAL = "gorinchem";

    private final Path folder;

    private TestPacks(Path folder) {
        this.folder = folder;
    }

    public static TestPacks in(Path folder) {
        TestPacks packs = new TestPacks(folder);
        packs.base("afspraak.yaml", """
                pakket: nederland
                naam: Nederland
                versie: 2015.1
                geldig: { van: 2015-01-01 }
                status: vastgesteld
                kalender: { kantoor: "ma-vr 09:00-17:00" }
                vangnet: gemeente
                """);
        packs.base("themas.csv", """
                thema;naam;lijn
                acuut-gevaar;acuut gevaar;wijkveiligheid
                eenzaamheid;eenzaamheid;niet pluis
                verwardheid;verwardheid;niet pluis
                verwaarlozing;verwaarlozing;niet pluis
                woninginbraak;woninginbraak;wijkveiligheid
                """);
        packs.base("tekens.csv", """
                teken;naam;waarneming;groep
                gordijnen-dicht;gordijnen blijven dicht;de gordijnen blijven dicht;woning
                post-puilt-uit;de post puilt uit;de post puilt uit de brievenbus;woning
                dwaalt-op-straat;dwaalt op straat;iemand loopt doelloos rond;volwassenen
                roept-om-hulp;roept om hulp;iemand roept om hulp;volwassenen
                raam-geforceerd;geforceerd raam;een raam is opengebroken;woning
                fiets-zonder-zadel;fiets zonder zadel;er staat een fiets zonder zadel;straat
                """);
        packs.base("opvolgers.csv", """
                opvolger;naam;soort;vervanger;open;nummer;koppelt terug
                hulpdiensten;Hulpdiensten (112);hulpdiensten;;altijd;112;nee
                politie;Politie, geen spoed;politie;;altijd;0900-8844;ja
                gemeente;Gemeente;gemeente;loket;;;ja
                loket;Loket;meldpunt;gemeente;;;ja
                """);
        packs.base("duiding.csv", """
                regel;teken;gevaar;thema;spoed;voorrang
                1;;ja;acuut-gevaar;direct;onoverschrijdbaar
                2;roept-om-hulp;;acuut-gevaar;direct;onoverschrijdbaar
                3;gordijnen-dicht;;eenzaamheid;gewoon;
                4;dwaalt-op-straat;;verwardheid;snel;
                5;raam-geforceerd;;woninginbraak;snel;
                """);
        packs.base("routering.csv", """
                regel;thema;opvolger;informeer;voorrang;bron
                1;acuut-gevaar;hulpdiensten;vangnet;onoverschrijdbaar;direct gevaar is altijd 112
                2;woninginbraak;politie;;;
                3;;vangnet;;;
                """);
        packs.base("termijnen.csv", """
                regel;stap;thema;spoed;streef;uiterlijk
                1;oppakken;acuut-gevaar;;15 minuten;30 minuten
                2;oppakken;;snel;;1 werkdag
                3;bevestigen;;;1 werkdag;2 werkdagen
                4;oppakken;;;2 werkdagen;3 werkdagen
                5;besluiten;;;;10 werkdagen
                6;terugkoppelen;;;2 weken;3 weken
                7;nagaan;;;;3 werkdagen
                8;langsgaan;;;;2 werkdagen
                9;afhandelen;;;;6 weken
                10;opnieuw kijken;;;;2 weken
                11;waakvlam;;;;4 weken
                """);
        packs.base("opschaling.csv", """
                regel;als;na;stap;doe;naar;voorrang
                1;niet opgepakt, niet besloten;10 werkdagen;9;neem over;vangnet;onoverschrijdbaar
                2;niet afgehandeld, niet teruggekoppeld;10 werkdagen;9;neem over;vangnet;onoverschrijdbaar
                """);
        packs.base("terugkoppeling.csv", """
                regel;bij;aan;inhoud
                1;melding;melder;ontvangen
                2;melding;melder;opgevolgd
                """);
        packs.local("afspraak.yaml", """
                gemeente: GM0512
                naam: Gorinchem
                versie: 2027.1
                geldig: { van: 2027-01-01, tot: 2028-12-31 }
                basis: nederland
                status: vastgesteld
                kalender: { kantoor: "ma-vr 08:30-17:00" }
                vangnet: regie
                """);
        packs.local("opvolgers.csv", """
                opvolger;naam;soort;vervanger;open;koppelt terug
                regie;Regie van de gemeente;gemeente;sociaal-team;;ja
                sociaal-team;Sociaal team;sociaal wijkteam;regie;;ja
                ouderenadviseur;Ouderenadviseur;welzijn;sociaal-team;ma-do 09:00-15:00;ja
                wijkagent;Wijkagent;wijkagent;regie;;ja
                """);
        packs.local("gebieden.csv", """
                gebied;codes
                Gorinchem-Oost;WK051211, WK051212
                """);
        packs.local("routering.csv", """
                regel;thema;over;opvolger;informeer;artikel
                1;eenzaamheid;oudere;ouderenadviseur;;3.3
                2;eenzaamheid, verwardheid;;sociaal-team;wijkagent;3.4
                """);
        return packs;
    }

    /** Writes a file of the base pack. */
    public TestPacks base(String file, String text) {
        return with(BASE, file, text);
    }

    /** Writes a file of the municipality's pack. */
    public TestPacks local(String file, String text) {
        return with(LOCAL, file, text);
    }

    /** Writes a file of a pack. */
    public TestPacks with(String pack, String file, String text) {
        try {
            Files.writeString(Files.createDirectories(folder.resolve(pack)).resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Gives a pack the files of another. */
    public TestPacks copy(Path from, String pack) {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                with(pack, file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public RulePacks read() {
        return reader().read().orThrow();
    }

    /** Reads these packs, and others if a test adds them. */
    public RulePacks.Reader reader() {
        return RulePacks.reader().folder(folder);
    }

    public FollowUps followUps() {
        return FollowUps.by(read());
    }

    /** The plan of a case with only these signals, when the last of them is reported. */
    public FollowUpPlan plan(Signal... signals) {
        CaseFile caseFile = Cases.caseFile(signals);
        Instant last = Arrays.stream(signals)
                .map(Signal::reportedAt)
                .max(Instant::compareTo)
                .orElseThrow();
        return followUps().plan(caseFile, last);
    }
}
