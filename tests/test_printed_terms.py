"""Real words of real organisations: each leads a search to the value that a reader would say it means."""

import pytest

import ambtelijk

REGISTER = ambtelijk.load("2026.11.0")

PRINTED: dict[tuple[str, str], dict[str, str]] = {
    (
        "gemeente Noordwijk",
        "https://www.noordwijk.nl/bestuur-organisatie/strategiehuis-samen-noordwijk/hoe-doen-we-het/",
    ): {
        "nieuwsgierig naar deze behoefte": "nieuwsgierigheid",
        "bewust van onze rol": "rolbewustzijn",
        "voelen zich welkom": "gastvrijheid",
        "wij zijn partner": "partnerschap",
        "ondersteunende rol": "ondersteuning",
    },
    (
        "provincie Noord-Brabant",
        "https://begroting.brabant.nl/begroting-2020/programma/programma-1-bestuur-en-veiligheid",
    ): {
        "goed openbaar bestuur": "goed-bestuur",
        "betrokken": "betrokkenheid",
        "betrouwbaar": "betrouwbaarheid",
        "effectief": "doeltreffendheid",
        "integer": "integriteit",
    },
    ("Radboud Universiteit", "https://www.ru.nl/regelingen/gedragscode-radboud-universiteit"): {
        "aanspreekbaar op ons gedrag": "aanspreekbaarheid",
        "keuzes kunnen we verantwoorden": "verantwoording",
        "erkennen en waarderen": "waardering",
        "vrijheid van geest": "vrijheid",
        "veilig werkklimaat": "veiligheid",
    },
    (
        "Erasmus Universiteit Rotterdam",
        "https://www.eur.nl/over-de-eur/beleid-en-reglementen/integriteit/integriteitscode",
    ): {
        "Fair Play": "fair-play",
        "onderling respect": "respect",
        "gezamenlijke verantwoordelijkheid": "verantwoordelijkheid",
        "Hoogstaande kwaliteit": "kwaliteit",
        "Professionaliteit": "professionaliteit",
    },
    ("Omgevingsdienst Midden-Holland", "https://www.odmh.nl/over-odmh/missie-visie/"): {
        "deskundig": "deskundigheid",
        "klantgericht": "klantgerichtheid",
        "doelgericht": "doelgerichtheid",
    },
    ("Omgevingsdienst Midden- en West-Brabant", "https://werkenbijomwb.nl/onze-missie"): {
        "Samen kom je verder": "samenwerking",
        "streng maar rechtvaardig": "rechtvaardigheid",
    },
    ("Raad voor de Kinderbescherming", "https://www.kinderbescherming.nl/over-ons/kerntaak-en-kernwaarden"): {
        "komen onze afspraken na": "betrouwbaarheid",
        "zorgvuldig": "zorgvuldigheid",
        "trots": "trots",
    },
    ("GGD Zuid Limburg", "https://www.ggdzl.nl/over-de-ggd/missie-en-visie/"): {
        "onafhankelijke, professionele en betrouwbare adviseur": "onafhankelijkheid",
        "dicht bij de mensen": "nabijheid",
        "tijdig en flexibel": "tijdigheid",
        "integrale aanpak": "integraliteit",
        "zelf verantwoordelijk": "eigen-verantwoordelijkheid",
    },
    (
        "GGD Brabant-Zuidoost",
        "https://www.ggdbzo.nl/nieuws/Paginas/Samen-bouwen-aan-een-wendbaar-gezondheidsperspectief.aspx",
    ): {
        "innovatiekracht": "innovatie",
        "omgevingsbewustzijn": "omgevingsbewustzijn",
        "hulpvaardigheid": "behulpzaamheid",
    },
    ("Rijkswaterstaat", "https://www.magazinesrijkswaterstaat.nl/koers2020/2016/03/voorwoord"): {
        "de bedoeling achter de regels": "bedoelingsgerichtheid",
        "op basis van vertrouwen": "vertrouwen",
        "elkaar aanspreken op gedrag": "aanspreekbaarheid",
        "klantgericht en wendbaar": "klantgerichtheid",
        "wendbare organisatie": "wendbaarheid",
    },
    ("Raad voor Accreditatie", "https://issuu.com./raadvooraccreditatie/docs/publieksverslag_2014_rva_nl/10"): {
        "op een professionele, transparante, onafhankelijke en integere wijze": "professionaliteit",
        "onpartijdigheid en onafhankelijkheid": "onpartijdigheid",
        "competente, gemotiveerde medewerkers": "deskundigheid",
        "competentie": "deskundigheid",
        "mensgerichtheid": "mensgerichtheid",
    },
    ("OZHW voor PO en VO", "https://www.ozhw.nl/organisatie/kernwaarden/"): {
        "respect voor de mening en overtuiging van anderen": "respect",
        "respectvol": "respect",
        "vertrouwen": "vertrouwen",
        "transparant": "transparantie",
        "professioneel": "professionaliteit",
    },
    ("Onderwijsgroep Amersfoort", "https://onderwijsgroepamersfoort.nl/openbare-identiteit/"): {
        "aandacht en interesse voor de ander": "aandacht",
        "ruimte voor diversiteit en dialoog": "diversiteit",
        "iedereen is evenveel waard": "gelijkwaardigheid",
        "zorg voor de ander": "zorgzaamheid",
        "Gelijkwaardigheid": "gelijkwaardigheid",
    },
    ("Tiwos", "https://www.tiwos.nl/medewerkers/karin-en-jeroen"): {
        "dichtbij": "nabijheid",
        "gedreven": "gedrevenheid",
    },
    ("beroepscode bestuurders mbo", "https://vkbbo.nl/beroepscode/kernwaarden/"): {
        "Initiatiefrijk, resultaatgericht en toont ondernemendheid": "initiatief",
        "loyaal aan de maatschappelijke functie": "loyaliteit",
        "Integer en sterke voorbeeldrol": "integriteit",
        "permanent te blijven ontwikkelen": "ontwikkeling",
        "Open en toegankelijk": "openheid",
    },
    (
        "ministerie van Financiën (principes van goed toezicht)",
        "https://berthub.eu/tkconv/document.html?nummer=2025D03533",
    ): {
        "Slagvaardig": "slagvaardigheid",
        "Samenwerkend": "samenwerking",
        "Onafhankelijk": "onafhankelijkheid",
    },
    (
        "burgemeester van Roermond",
        "http://decentrale.regelgeving.overheid.nl/cvdr/XHTMLoutput/Actueel/Roermond/CVDR485447.html",
    ): {
        "deskundig, gedreven en integer": "deskundigheid",
        "correcte optreden": "correctheid",
        "betrouwbare uitstraling": "betrouwbaarheid",
        "gezaghebbende": "gezag",
    },
    ("obs De Knotwilg", "https://www.knotwilgobs.nl/index.php?section=1&page=345"): {
        "vrijheid in denken, doen": "vrijheid",
        "respecteren wij elkaars grenzen": "respect",
        "Iedereen is gelijkwaardig": "gelijkwaardigheid",
    },
    (
        "ziekenhuis Bernhoven",
        "http://www.gastvrijezorg.nl/mens-gedrag/artikel/2016/11/gastvrijheid-in-bernhoven-iedereen-is-betrokken-10118195",
    ): {
        "gastvrijheid": "gastvrijheid",
        "mensgerichte": "mensgerichtheid",
    },
    ("UMCG", "https://www.umcg.nl/-/over-het-umcg/missie-en-visie"): {
        "delen onze kennis": "kennisdeling",
        "innoveren": "innovatie",
        "luisteren": "luisteren",
    },
    (
        "gemeente Westland",
        "https://vacatures.galangroep.nl/gemeentesecretaris-algemeen-directeur-reactietermijn-gesloten/",
    ): {
        "interne samenwerking en verbinding": "samenwerking",
        "leiderschap": "leiderschap",
    },
    ("gemeente Amersfoort", "https://amersfoort.begroting-2019.nl/p815/werken-aan-resultaat"): {
        "Vertrouwen en transparantie": "vertrouwen",
        "Dichtbij en aanspreekbaar": "nabijheid",
        "open en transparant": "openheid",
        "helderheid en openheid": "duidelijkheid",
        "open dialoog": "dialoog",
    },
    ("gemeente Eersel", "https://www.eersel.nl/financien/bedrijfsvoering-js17_47441/"): {
        "Rechtmatig": "rechtmatigheid",
        "Doelmatigheid": "doelmatigheid",
        "Doeltreffendheid": "doeltreffendheid",
        "Responsiviteit": "responsiviteit",
        "responsief": "responsiviteit",
    },
    (
        "Veiligheidsregio Utrecht",
        "https://vru.nl/dit-doet-de-veiligheidsregio/organisatie/beleidsplan-2020-2023/over-het-beleidsplan",
    ): {
        "leren van wat beter had gekund": "lerend-vermogen",
        "van meerwaarde voor de samenleving": "maatschappelijke-meerwaarde",
        "werk steeds beter te doen": "verbetering",
        "gefocust op de bedoeling": "bedoelingsgerichtheid",
        "op ons presteren aanspreekbaar": "aanspreekbaarheid",
    },
    ("Koninklijke Marechaussee", "https://magazines.defensie.nl/kmarmagazine/2017/11/06_lgenvandenbrink_11-2017"): {
        "onverschrokkenheid": "moed",
        "betrouwbaarheid": "betrouwbaarheid",
    },
    (
        "Defensie (toelichting begroting 1997)",
        "https://www.nrc.nl/nieuws/1996/09/17/defensie-militair-terug-in-het-gelid-7324367-a828810",
    ): {
        "respect voor andere volkeren en culturen": "respect",
        "correcte, gedisciplineerde en integere uitvoering": "correctheid",
        "respect voor de medemens": "respect",
        "treden doortastend op": "doortastendheid",
        "werken goed samen": "samenwerking",
    },
    ("gemeente Medemblik", "http://exploredoc.com/doc/6773478/coalitieakkoord-cda-gb"): {
        "dat niemand buiten de boot valt": "inclusiviteit",
        "bestuursstijl die verbindend is": "verbinding",
        "dicht bij haar burgers": "nabijheid",
        "op basis van gelijkwaardigheid": "gelijkwaardigheid",
        "Robuuste en degelijke financiën": "robuustheid",
    },
    ("Algemene Bestuursdienst (SG's)", "https://magazines.algemenebestuursdienst.nl/abdblad/2022/02/aanbevelingen"): {
        "het goede voorbeeld geven": "voorbeeldgedrag",
        "persoonlijk leiderschap": "leiderschap",
        "veilige omgeving": "veiligheid",
        "tegenspraak": "tegenspraak",
    },
    ("gemeente Heerde", "https://lokaleregelgeving.overheid.nl/CVDR680431/1?"): {
        "handelingen te allen tijde verantwoorden": "verantwoording",
        "respectvolle omgang": "respect",
    },
    (
        "NORA en programma Mens Centraal",
        "https://www.lokalepolitiekepartijen.nl/dossier/gemeentelijke-dienstverlening/",
    ): {
        "proactief aangeboden": "proactiviteit",
        "passend": "maatwerk",
        "eigentijds": "eigentijdsheid",
        "controleerbaar": "controleerbaarheid",
    },
    (
        "gemeente Waalwijk",
        "https://waalwijk.begrotingsapp.nl/collegeprogramma-2018-2022-/programma/open-bestuursstijl",
    ): {
        "open en transparante bestuursstijl": "openheid",
        "elkaar de ruimte geven": "ruimte",
        "daadwerkelijk luisteren": "luisteren",
        "levendige democratie": "democratie",
        "transparante afweging": "transparantie",
    },
    ("gemeente Groningen", "https://gemeente.groningen.nl/coalitieakkoord"): {
        "vertrouwen, openheid, transparantie en eerlijkheid": "vertrouwen",
        "Samenwerken is het sleutelwoord": "samenwerking",
        "samenwerken met elkaar": "samenwerking",
    },
    ("gemeente Oegstgeest", "https://d66.nl/oegstgeest/nieuws/informateur-adviseert-pro-d66-hvo"): {
        "openheid en transparantie": "openheid",
        "participatie van bewoners": "participatie",
        "bouwen aan vertrouwen": "vertrouwen",
    },
    ("gemeente Vught", "https://vught.nl/coalitieakkoord-uitvoeringsprogramma"): {
        "transparantie en betrokkenheid": "transparantie",
        "leefbaarheid en veiligheid": "leefbaarheid",
        "betaalbare woningen": "betaalbaarheid",
        "ambitieus": "ambitie",
        "realistisch": "realisme",
    },
    ("obs de Sterrenkijker Kedichem", "https://www.obsdesterrenkijker-kedichem.nl/index.php?section=24&page=233"): {
        "nieuwsgierig te zijn naar anderen": "nieuwsgierigheid",
        "zelfstandig en kritisch te denken": "zelfstandigheid",
        "zorgzaam en rechtvaardig": "zorgzaamheid",
        "gelijke behandeling": "gelijke-behandeling",
        "gelijke kansen": "kansengelijkheid",
    },
    (
        "Gemeentebelastingen Drechtsteden",
        "https://adoc.pub/kompas-efficint-innen-om-maatschappelijk-te-ontginnen-kom-pa.html",
    ): {
        "wij leveren op tijd": "tijdigheid",
        "integer en transparant": "integriteit",
        "innovatief en betekenisvol": "innovatie",
        "wij zijn sterk": "kracht",
        "wij bieden ruimte": "ruimte",
    },
    (
        "Publieke Omroep",
        "http://docplayer.nl/16635525-Richtlijnen-en-regelingen-goed-bestuur-en-integriteit-publieke-omroep.html",
    ): {
        "onafhankelijkheid van overheid, politiek, adverteerders": "onafhankelijkheid",
        "verantwoordelijkheidsgevoel": "verantwoordelijkheid",
    },
    ("Erasmus MC", "https://www.erasmusmc.nl/nl-nl/pages/over-erasmusmc"): {
        "aanspreken op ons resultaat en gedrag": "aanspreekbaarheid",
        "delen kennis en inzichten": "kennisdeling",
        "leggen verantwoording af": "verantwoording",
        "van toegevoegde waarde": "maatschappelijke-meerwaarde",
        "professioneel en integer": "professionaliteit",
    },
    (
        "Tilburg University",
        "https://www.tilburguniversity.edu/nl/intranet/organisatie-beleid/strategie/waarden-identiteit-en-wellbeing/de-vier-cs",
    ): {
        "staan in verbinding met elkaar": "verbinding",
        "beschouwen iedereen als volwaardig": "gelijkwaardigheid",
        "zorgen voor elkaar": "zorgzaamheid",
        "respecteren elkaar": "respect",
        "Empathie tonen": "empathie",
    },
    ("TiU International", "https://www.tiu-international.nl/nl/tiu-international-thuis/kernwaarden/"): {
        "gastvrije en levendige omgeving": "gastvrijheid",
        "Excellent Onderwijs en Onderzoek": "excellentie",
        "volledig en doordacht": "volledigheid",
        "internationale oriëntatie": "internationale-gerichtheid",
        "helderheid": "duidelijkheid",
    },
    (
        "burgemeester van Steenbergen",
        "https://kijkopsteenbergen.nl/nieuwe-burgemeester-moet-humorvolle-aanjager-met-verbindend-vermogen-zijn/",
    ): {
        "verbindend vermogen": "verbinding",
        "bestuurlijke gevoeligheid": "politieke-sensitiviteit",
        "veel humor": "plezier",
        "aanjager": "initiatief",
        "omgevingsbewust": "omgevingsbewustzijn",
    },
    (
        "burgemeester van Roosendaal",
        "https://www.nu.nl/west-brabant/5746203/profielschets-stelt-vijf-eisen-voor-nieuwe-burgemeester-roosendaal.html",
    ): {
        "aanspreekbaar zijn voor iedereen": "aanspreekbaarheid",
        "weten wat er speelt": "omgevingsbewustzijn",
        "herkenbaar": "herkenbaarheid",
        "stressbestendig": "veerkracht",
        "daadkrachtig": "daadkracht",
    },
    (
        "burgemeester van Vijfheerenlanden",
        "https://www.hetkontakt.nl/regio/alblasserwaard/algemeen/200044/vijfheerenlanden-zoekt-fantastische-middenklasser-als-burgemeester",
    ): {
        "het voortouw neemt": "initiatief",
        "voortvarende manier": "voortvarendheid",
        "verbinder": "verbinding",
    },
    (
        "burgemeester van Molenlanden",
        "https://www.hetkontakt.nl/regio/alblasserwaard/algemeen/204010/molenlanden-overhandigt-profielschets-nieuwe-burgemeester",
    ): {
        "kleurrijke gemeente": "diversiteit",
        "gezaghebbend": "gezag",
        "boegbeeld": "voorbeeldgedrag",
    },
    ("Brandweer (vaktrots)", "https://www.jaapboonstra.nl/blog/vaktrots-brandweer/"): {
        "verbondenheid met de lokale gemeenschap": "verbondenheid",
        "passie over hun vak": "passie",
        "verbonden met hun vak": "verbondenheid",
        "toewijding en vaktrots": "inzet",
    },
    ("Brandweer Nederland", "https://expydoc.com/doc/6834358/katern-juli-2014--pdf--2372-kb-"): {
        "We werken samen": "samenwerking",
        "We zijn toekomstgericht": "toekomstgerichtheid",
        "professioneel optreden": "professionaliteit",
    },
    ("KC Westerwinde", "https://www.kcwesterwinde.nl/Onze-school/Openbaar-onderwijs"): {
        "vrijheid en verantwoordelijkheid": "vrijheid",
        "actief pluriform": "pluriformiteit",
        "discrimineert niet": "gelijke-behandeling",
        "optimale kansen": "kansengelijkheid",
        "solidariteit": "solidariteit",
    },
    ("obs Tuindorp", "https://tuindorp.meerwerf.nl/onze-scholenus.php?page_id=747"): {
        "verschillen op een positieve wijze waarderen": "diversiteit",
        "respect voor elkaar": "respect",
        "vriendschap": "kameraadschap",
    },
    ("BPSW beroepscode sociaal werk", "https://www.wmotraining.nl/wmo/beroepscode-sociaal-werk/"): {
        "betrokkenheid en bereidheid om mensen bij te staan": "betrokkenheid",
        "sociale rechtvaardigheid en mensenrechten": "rechtvaardigheid",
        "deskundigheid en zorgvuldigheid": "deskundigheid",
        "betrouwbaarheid en integriteit": "betrouwbaarheid",
        "ethisch bewustzijn": "ethiek",
    },
    ("Phorza beroepscode", "https://www.zorgboerderijziezoo.nl/b-a-w-2009/"): {
        "rechtvaardigheid": "rechtvaardigheid",
        "respect": "respect",
        "vertrouwelijkheid": "vertrouwelijkheid",
        "zelfbeschikking": "autonomie",
    },
    ("hoogheemraadschap De Stichtse Rijnlanden", "https://www.hdsr.nl/bestuur-organisatie/bestuur/bestuurlijke/"): {
        "bereidheid om verantwoording af te leggen": "verantwoording",
        "bestuurlijke integriteit": "integriteit",
    },
    ("waterschap Hunze en Aa's", "https://lokaleregelgeving.overheid.nl/CVDR750771/1"): {
        "goed bestuur": "goed-bestuur",
        "verantwoordelijkheid nemen": "verantwoordelijkheid",
    },
    (
        "RAV Zeeland",
        "http://docplayer.nl/2439062-1-connexxion-ambulancezorg-en-zorgsaam-ambulance-zijnde-rav-zeeland-4.html",
    ): {
        "medische deskundigheid en verantwoordelijkheid": "deskundigheid",
        "beschikbaarheid": "beschikbaarheid",
    },
    ("ambulancesector", "https://adoc.pub/verantwoorde-ambulancezorg-veilige-zorg.html"): {
        "kwalitatief goede en veilige zorg": "kwaliteit",
        "cliëntgerichtheid": "klantgerichtheid",
        "efficiëntie": "doelmatigheid",
        "duurzaamheid": "duurzaamheid",
        "veiligheid": "veiligheid",
    },
    ("SPPOH Haaglanden", "https://www.sppoh.nl/voor-scholen/over-ons/samenwerkingsverband-sppoh/missie-en-visie"): {
        "sturen op resultaten": "resultaatgerichtheid",
        "leren van elkaar": "lerend-vermogen",
        "best passende onderwijs": "maatwerk",
        "professionele medewerkers": "professionaliteit",
    },
    ("SWV Twente Noord", "https://swv-twentenoord.nl/hoofdlijnen/missie-en-visie.html"): {
        "actief te werken aan verdere professionalisering": "professionaliteit",
        "doelgericht en planmatig": "doelgerichtheid",
        "efficiënt en transparant": "doelmatigheid",
        "zo dichtbij mogelijk": "nabijheid",
        "zo snel mogelijk": "snelheid",
    },
    (
        "SWV Noord-Kennemerland",
        "http://swvnoord-kennemerland.nl/het_samenwerkingsverband/missie_en_visie:_van_overnemen_naar_versterken",
    ): {
        "op een gelijkwaardige wijze": "gelijkwaardigheid",
        "inclusieve samenleving": "inclusiviteit",
        "nauw samen": "samenwerking",
        "co-creatie": "samenwerking",
    },
    ("PPO Noord-Kennemerland", "https://werkplaats.ppo-nk.nl/thoughts/5283"): {
        "veilig, gesteund, gehoord en begrepen": "veiligheid",
        "elk kind gelijke kansen": "kansengelijkheid",
        "veerkracht versterken": "veerkracht",
    },
    ("Inspectie Gezondheidszorg en Jeugd", "https://www.igj.nl/privacy"): {
        "rechtmatige, behoorlijke en transparante wijze": "rechtmatigheid",
        "veiligheid en kwaliteit": "veiligheid",
    },
    ("Vitens", "https://cstories.nl/stories/vitens-is-meer-dan-een-drinkwaterbedrijf/"): {
        "werken nauw samen": "samenwerking",
        "duurzame vooruitgang": "duurzaamheid",
        "betrouwbaar drinkwater": "betrouwbaarheid",
        "integer werken": "integriteit",
        "ambitieuze": "ambitie",
    },
    (
        "De Kernen",
        "https://pdfslide.tips/documents/strategisch-plan-de-kernen-definitief-externv300-ons-werkdomein-verscherpt.html",
    ): {
        "in balans": "balans",
        "eigen identiteit": "eigenheid",
        "maatwerk": "maatwerk",
    },
    ("Vestia", "https://www.vestia.nl/kerngemeenten-en-maatwerkgemeenten"): {
        "voldoende en betaalbare": "betaalbaarheid",
        "goede dienstverlening": "dienstverlening",
        "leefbare wijken": "leefbaarheid",
        "medeverantwoordelijk": "verantwoordelijkheid",
    },
    (
        "gemeente Epe",
        "https://www.epe.nl/in-epe/nieuws_41625/item/blijven-werken-aan-onze-verbindingen-nieuwjaarstoespraak-burgemeester-van-der-hoeve_34021.html",
    ): {
        "krachtige en vitale gemeente": "kracht",
        "goede onderlinge communicatie": "communicatie",
        "duurzaam": "duurzaamheid",
    },
    (
        "gemeente Bunschoten",
        "http://www.burgemeesterbunschoten.nl/toespraken/toespraken-single/nieuwjaarstoespraak-2017.html",
    ): {
        "In verbinding blijven": "verbinding",
        "omzien naar elkaar": "zorgzaamheid",
        "blij en trots": "plezier",
        "gul": "edelmoedigheid",
    },
    (
        "gemeente Zundert",
        "https://www.zundert.nl/nieuws/nieuwsbericht/news/nieuwjaarstoespraak-2020-burgemeester.html",
    ): {
        "om trots op te zijn": "trots",
        "veel oog voor duurzaamheid": "duurzaamheid",
        "de kracht van Brabant": "kracht",
        "lef en koers": "lef",
        "authentieke elementen": "authenticiteit",
    },
    ("KC Het Avontuur", "https://www.kc-hetavontuur.nl/onderwijs/openbaar-onderwijs/"): {
        "respectvol met elkaar om te gaan": "respect",
        "veilige en inclusieve leeromgeving": "veiligheid",
        "zelfbewuste en verantwoordelijke burgers": "zelfbewustzijn",
        "voor iedereen toegankelijk": "toegankelijkheid",
    },
    (
        "Omgevingsdienst Noordzeekanaalgebied",
        "https://10jaaronze.odnzkg.nl/samen-naar-een-duurzame-veilige-en-gezonde-leefomgeving/door-de-ogen-van-onze-medewerkers",
    ): {
        "krachten te bundelen": "samenwerking",
        "altijd in ontwikkeling": "ontwikkeling",
        "Samenwerken als uitgangspunt": "samenwerking",
        "betrekken de samenleving": "participatie",
    },
    ("Omgevingsdienst de Vallei", "http://magazine.oddevallei.nl/ruimte-2/in-vogelvlucht/"): {
        "enorm veel kennis": "deskundigheid",
        "integraler werken": "integraliteit",
    },
    (
        "Omgevingsdienst Flevoland & Gooi en Vechtstreek",
        "https://stadszaken.nl/artikel/1308/omgevingsdienst-overbodig",
    ): {
        "in onderlinge samenhang bekijken": "integraliteit",
        "werken integraal": "integraliteit",
    },
    ("Rijksdienst voor het Cultureel Erfgoed", "https://fdocuments.nl/document/visie-missie-en-strategie.html"): {
        "het delen van kennis": "kennisdeling",
        "gericht op samenwerking": "samenwerking",
        "betrokkenheid en inzet": "betrokkenheid",
        "Wij verbinden": "verbinding",
    },
    ("UMC Utrecht", "https://jaarverslag.umcutrecht.nl/verslag/voorwoord-raad-van-bestuur"): {
        "enthousiast en heel betrokken": "enthousiasme",
        "wendbaar en flexibel": "wendbaarheid",
        "kwalitatief goede": "kwaliteit",
        "doelmatig": "doelmatigheid",
    },
    ("Bibliotheek Krimpenerwaard", "https://www.debibliotheken.nl/leden/bibliotheek-krimpenerwaard/"): {
        "staat de klant centraal": "klantgerichtheid",
        "voor iedereen toegankelijke": "toegankelijkheid",
        "goed bereikbare": "bereikbaarheid",
        "professionele invulling": "professionaliteit",
    },
    ("Bibliotheek Barneveld", "https://www.debibliotheken.nl/leden/bibliotheek-barneveld/"): {
        "verbinden wij mensen": "verbinding",
        "betrokken team": "betrokkenheid",
        "persoonlijke ontwikkeling": "ontwikkeling",
        "zelfstandig handelen": "zelfstandigheid",
        "zelfredzaamheid": "zelfredzaamheid",
    },
    ("Bibliotheek De Kempen", "https://www.bibliotheekdekempen.nl/over-ons/jaarverslag-2016.html"): {
        "trots zijn op wat we doen": "trots",
        "participatie en zelfontplooiing": "participatie",
        "zelfontplooiing": "ontwikkeling",
    },
    (
        "waterschap Aa en Maas",
        "https://www.aaenmaas.nl/actueel/nieuws/2025/november/spetterende-stuw-twijfelende-peilstok",
    ): {
        "toekomstgericht": "toekomstgerichtheid",
        "zichtbaarheid": "zichtbaarheid",
    },
    ("hoogheemraadschap Hollands Noorderkwartier", "https://www.hhnk.nl/eva-tannehill-0"): {
        "luisteren naar elkaar": "luisteren",
        "heel divers gezelschap": "diversiteit",
        "betrokken mensen": "betrokkenheid",
    },
    ("ministerie van VWS", "https://issuu.com/vws_dia/docs/190150-01_vws_ontwikkelagenda_special_def_lr"): {
        "samen met de praktijk": "samenwerking",
        "meer samenwerken en leren": "samenwerking",
        "gewoon te gaan doen": "daadkracht",
        "reflecteren en vernieuwen": "reflectie",
    },
    (
        "ministerie van BZK",
        "https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2022D27212&id=2022D27212",
    ): {
        "integere, diverse organisatie": "integriteit",
        "sociaal veilige werkomgeving": "veiligheid",
        "respectvolle bejegening": "respect",
        "goed werkgeverschap": "goed-werkgeverschap",
        "sociale veiligheid": "veiligheid",
    },
    ("Hogeschool Zeeland", "https://www.edugroepen.nl/sites/SHO/SitePages/Strategie%20Hogeschool%20Zeeland.aspx"): {
        "innovatief, marktgeoriënteerd en persoonlijk": "innovatie",
        "betrokkenheid en verbondenheid": "betrokkenheid",
        "nauwe samenwerking": "samenwerking",
    },
    ("Platoo", "https://www.platoo.nl/organisatie/onze-koers/"): {
        "zelfstandige en zelfbewuste wereldburgers": "zelfstandigheid",
        "Vakmanschap & werkgeverschap": "vakmanschap",
        "Verbinding & veerkracht": "verbinding",
        "diversiteit wordt omarmd": "diversiteit",
        "kritisch denken": "kritische-houding",
    },
    ("Stichting SchOOL Lelystad", "https://www.stichtingschool.nl"): {
        "we doen wat we beloven": "betrouwbaarheid",
        "kracht van het verschil": "diversiteit",
        "elke dag samen groeien": "ontwikkeling",
        "samen bereiken we meer": "samenwerking",
        "gericht op continue verbetering": "verbetering",
    },
    ("Het Sticht", "https://www.hetsticht.nl"): {
        "meedenken over hun omgeving": "meedenken",
        "kritisch leren nadenken": "kritische-houding",
        "goede werkgever": "goed-werkgeverschap",
        "SAAMHORIG": "saamhorigheid",
    },
    ("Aurora Onderwijsgroep", "https://auroraonderwijsgroep.nl/kwaliteit-scholen-onderwijsgroep-veluwe/"): {
        "aandacht aan alles dat groeit": "aandacht",
        "vrijheid, relatie en diversiteit": "vrijheid",
        "samenwerking en verbinding": "samenwerking",
        "permanente dialoog": "dialoog",
        "verantwoording afleggen": "verantwoording",
    },
    ("Universiteit Leiden", "http://www.over.leidenuniv.nl/profiel/instellingsplan.html"): {
        "verantwoordelijkheid jegens de samenleving": "maatschappelijke-verantwoordelijkheid",
        "excelleren in vrijheid": "excellentie",
        "bolwerk van vrijheid": "vrijheid",
        "verantwoordelijk leiderschap": "leiderschap",
    },
    ("Hospice de Luwte", "https://www.deluwte.nl/missie-visie"): {
        "respect voor ieders eigenwaarde": "respect",
        "behouden zelf de regie": "eigen-regie",
        "betrokken en deskundige vrijwilligers": "betrokkenheid",
        "oprechte aandacht": "aandacht",
        "veilige plek": "veiligheid",
    },
    ("Stichting Oase Palliatieve Zorg", "https://oasepalliatievezorg.nl/visie/"): {
        "faciliterende en stimulerende rol": "ondersteuning",
        "toegankelijk kenniscentrum": "toegankelijkheid",
        "verbindende schakel": "verbinding",
    },
    ("Hospice Utrecht", "http://www.hospiceutrecht.nl/home/visiemissie.html"): {
        "aandacht en zorg voor de gast centraal": "aandacht",
        "gevoel van veiligheid": "veiligheid",
    },
    ("wijkverpleging (NWG)", "https://www.nwgzorg.nl/kernwaarden/"): {
        "continue zorg": "continuiteit",
        "nabijheid": "nabijheid",
        "vertrouwensrelatie": "vertrouwen",
    },
    ("SWV VO IJssel-Vecht", "http://www.swvvoijsselvecht.nl/pages/home/missie-en-visie.php"): {
        "Het kind, de leerling, staat centraal": "leerlinggerichtheid",
        "maatwerk voor iedereen": "maatwerk",
    },
    ("provincie Zeeland", "https://zeelenberg.nl/vacatures/provinciesecretaris-zeeland/"): {
        "trots en stoer": "trots",
        "eigenheid": "eigenheid",
    },
    ("gemeente Schouwen-Duiveland", "https://zeelenberg.nl/organisatie/gemeente-schouwen-duiveland/"): {
        "Samen werken aan een mooi en krachtig Schouwen-Duiveland": "samenwerking",
        "Gastvrijheid zit in de genen": "gastvrijheid",
    },
    ("gemeente Oss", "https://begroting2018.oss.nl/p1652/kracht-van-de-samenleving"): {
        "We zetten de bedoeling centraal, niet het systeem": "bedoelingsgerichtheid",
        "maatschappelijk effect voorop": "maatschappelijke-meerwaarde",
        "zoveel mogelijk zelf te doen": "zelfredzaamheid",
        "Uitval en uitsluiting willen we voorkomen": "inclusiviteit",
        "de bedoeling centraal, niet het systeem": "bedoelingsgerichtheid",
        "zeer betrokken": "betrokkenheid",
    },
    (
        "gemeente Wageningen",
        "https://wageningen.begrotingsapp.nl/jaarstukken-2023/programma/paragraaf-3-bedrijfsvoering",
    ): {
        "politiek-bestuurlijke sensitiviteit": "politieke-sensitiviteit",
        "opgavegericht werken": "opgavegerichtheid",
        "medewerkers betrokkenheid": "betrokkenheid",
    },
    (
        "archiefsector (KVAN)",
        "https://informatieprofessional.nl/staatssecretaris-maakt-kennis-met-archiefsector-tijdens-werkbezoek-aan-erfgoed-leiden/",
    ): {
        "kwaliteit en professionaliteit": "kwaliteit",
        "enthousiaste vrijwilligers": "enthousiasme",
    },
    ("Lentis", "https://magazine.lentis.nl/lentis-magazine-22-2/onze-visie-een-kansrijk-perspectief"): {
        "beschikbaar en betaalbaar": "beschikbaarheid",
        "goede kwaliteit": "kwaliteit",
        "positieve gezondheid": "gezondheid",
    },
    ("GGZ inGeest", "http://magazine.ggzingeest.nl/werken-bij-fact-act-vip-ggz-ingeest/onze-visie-copy/"): {
        "In verbondenheid met zichzelf en naasten": "verbondenheid",
        "grip op het eigen leven": "eigen-regie",
        "veerkracht ontwikkelen": "veerkracht",
    },
    (
        "Hecht (Zorg- en Veiligheidshuis Hollands Midden)",
        "https://www.zorgenveiligheidshuishm.nl/440819174/440866671",
    ): {
        "mentaal in balans": "balans",
        "meer kansen": "kansengelijkheid",
        "meer veiligheid": "veiligheid",
    },
    ("Limburgse overheden (integriteitlimburg.nl)", "https://integriteitlimburg.nl/gedragscode/"): {
        "Ga daar transparant mee om": "transparantie",
        "op transparante wijze": "transparantie",
        "maak deze bespreekbaar": "bespreekbaarheid",
        "veilige werkomgeving": "veiligheid",
        "open houding": "openheid",
    },
    ("Algemene Rekenkamer", "https://www.rekenkamer.nl/over-de-algemene-rekenkamer/missie-en-strategie"): {
        "onafhankelijke en onpartijdige wijze": "onafhankelijkheid",
        "efficiënte en effectieve manier": "doelmatigheid",
        "Kennis en informatie delen": "kennisdeling",
        "integer functioneren": "integriteit",
        "doeltreffend": "doeltreffendheid",
    },
    ("Halt", "https://www.halt.nl/over-halt/missie-en-visie/"): {
        "steeds beter maatwerk": "maatwerk",
        "In verbinding": "verbinding",
        "In ontwikkeling": "ontwikkeling",
    },
    ("Reclassering Nederland", "https://www.reclassering.nl/over-de-reclassering/organisatie/missie-en-visie/"): {
        "dragen bij aan de veiligheid": "veiligheid",
        "onafhankelijke stichting": "onafhankelijkheid",
        "Samenleving betrekken": "participatie",
        "balans": "balans",
        "zelfreflectie": "reflectie",
    },
    ("Leger des Heils Reclassering", "https://www.legerdesheils.nl/reclassering"): {
        "ondernemerschap": "ondernemendheid",
        "bevlogen": "bevlogenheid",
    },
    ("CIZ", "https://begeleidwonennederland.nl/beschermd-wonen/financieringsvormen/indiciatie/"): {
        "objectieve beoordeling": "objectiviteit",
        "onafhankelijke organisatie": "onafhankelijkheid",
    },
    ("gemeente Eemsdelta", "https://www.eemsdelta.nl/kernwaarden"): {
        "afspraak is afspraak": "betrouwbaarheid",
        "menselijke maat": "menselijke-maat",
        "Aantrekkelijk": "aantrekkelijkheid",
        "Betrouwbaar": "betrouwbaarheid",
        "Dichtbij": "nabijheid",
    },
    ("gemeente Loon op Zand", "https://nederlandvacature.nl/vacatures-bij/gemeente-loon-op-zand/44483/"): {
        "we leren van wat we doen": "lerend-vermogen",
        "van betekenis voor onze inwoners": "betekenis",
        "steeds klaar voor de toekomst": "toekomstgerichtheid",
        "stimuleren zelfredzaamheid en eigen initiatief": "zelfredzaamheid",
        "ondernemend en nieuwsgierig": "ondernemendheid",
    },
    ("gemeente Zeist", "https://www.werkenbijzeist.nl/blogs/testimonials/henri-elands-manager-ruimtelijke-ordening/"): {
        "vertrouwen": "vertrouwen",
        "nabijheid": "nabijheid",
        "kracht": "kracht",
    },
    (
        "gemeente Peel en Maas",
        "https://www.peelenmaas.eu/begroting/61-bestuur-communicatie-en-dienstverlening_45500/",
    ): {
        "diversiteit": "diversiteit",
        "duurzaamheid": "duurzaamheid",
        "zelfsturing": "zelfsturing",
    },
    ("Omgevingsdienst West-Holland", "https://www.odwh.nl/Algemeen/Onze_visie_missie_en_strategie/Strategie"): {
        "Professioneel": "professionaliteit",
        "Verbindend": "verbinding",
        "Transparant": "transparantie",
    },
    ("gemeente Lubbeek", "https://www.lubbeek.be/deontologische-code"): {
        "initiatief en verantwoordelijkheid": "initiatief",
        "bekwaamheid en inzet": "deskundigheid",
        "objectiviteit": "objectiviteit",
    },
    ("stad Scherpenheuvel-Zichem", "https://scherpenheuvel-zichem.be/over-ons/bestuur-en-beleid/deontologische-code"): {
        "dienstbaarheid": "dienstbaarheid",
        "functionaliteit": "functionaliteit",
        "onafhankelijkheid": "onafhankelijkheid",
        "openheid": "openheid",
        "vertrouwelijkheid": "vertrouwelijkheid",
    },
    ("stad Antwerpen", "http://korta.info/voor-leidinggevenden-en-personeelsmedewerkers-laatste-update-4.html"): {
        "kostenbewustzijn": "kostenbewustzijn",
        "klantgerichtheid": "klantgerichtheid",
        "samenwerken": "samenwerking",
        "integriteit": "integriteit",
    },
    ("gemeente Oostkamp", "https://www.oostkamp.be/deontologische-code-gemeente-en-ocmw"): {
        "Loyauteit": "loyaliteit",
        "Correctheid": "correctheid",
    },
    ("waterschap Drents Overijsselse Delta", "https://www.wdodelta.nl/overons/kosten/programma-0/"): {
        "Toegankelijk, herkenbaar en inspirerend": "toegankelijkheid",
        "maatschappelijk verantwoordelijk": "maatschappelijke-verantwoordelijkheid",
        "omgevingsbewustzijn": "omgevingsbewustzijn",
        "samenwerkingsgerichtheid": "samenwerking",
    },
    ("waterschap Zuiderzeeland", "https://zuiderzeeland.begroting-2018.nl/p254/missie-en-visie"): {
        "Betrokken, professionele medewerkers": "betrokkenheid",
        "maatschappelijk verantwoord": "maatschappelijke-verantwoordelijkheid",
        "innovatie": "innovatie",
        "empathie": "empathie",
        "kostenbewust": "kostenbewustzijn",
    },
    ("waterschap Hollandse Delta", "https://www.werkenbijwshd.nl/organisatievisie"): {
        "We kijken goed vooruit": "toekomstgerichtheid",
        "Opgaven zijn daarin leidend": "opgavegerichtheid",
        "We denken vanuit de keten": "samenwerking",
        "Fouten maken en daarvan (mogen) leren": "lerend-vermogen",
        "Met passie, humor en plezier ons werk doen": "passie",
        "In goede verbinding en dialoog met de omgeving": "verbinding",
        "Fouten maken en daarvan leren": "lerend-vermogen",
    },
    ("GGD GHOR Nederland", "https://www.cohesie.nl/klant-referentie/ggd-ghor/"): {
        "proactief": "proactiviteit",
        "verantwoordelijk": "verantwoordelijkheid",
        "omgevingsgericht": "omgevingsbewustzijn",
    },
    (
        "Rijksuniversiteit Groningen",
        "https://www.rug.nl/about-us/who-are-we/strategic-plan/visions-and-values/values",
    ): {
        "Diversiteit en sociale inclusie": "diversiteit",
        "Innovatie en openheid": "innovatie",
        "Academische vrijheid": "academische-vrijheid",
    },
    ("University of Groningen", "https://www.rug.nl/about-us/who-are-we/strategic-plan/visions-and-values/values"): {
        "Diversity and social inclusion": "diversiteit",
        "Innovation and openness": "innovatie",
        "Academic freedom": "academische-vrijheid",
        "Integrity": "integriteit",
        "Accountability": "verantwoording",
    },
    (
        "Vrije Universiteit",
        "https://jaarverslag.vu.nl/jaarverslag-2020/1-over-de-vu/11-missie-historie-en-kernwaarden/kernwaarden",
    ): {
        "Open": "openheid",
        "Persoonlijk": "persoonlijke-benadering",
    },
    ("Hogeschool Leiden", "https://www.hsleiden.nl/over-ons/organisatie/instellingsplan"): {
        "Betrokken": "betrokkenheid",
        "Bevlogen": "bevlogenheid",
        "Betekenisvol": "betekenis",
    },
    ("Zuyd Hogeschool", "https://www.marcvaneck.nl/zuydhogeschool/"): {
        "ambitieus": "ambitie",
        "ondernemend": "ondernemendheid",
    },
    (
        "Hogeschool Inholland",
        "https://pdfslide.net/documents/durf-te-leren-hogeschool-inholland-inholland-metafoor-voor-leren-18-21-missie.html",
    ): {
        "persoonlijk en dichtbij": "persoonlijke-benadering",
        "duurzaam": "duurzaamheid",
        "gezond": "gezondheid",
        "creatief": "creativiteit",
    },
    ("Vlaamse overheid", "https://overheid.vlaanderen.be/waarden-vlaamse-overheid"): {
        "360° vertrouwen": "vertrouwen",
        "Daadkracht": "daadkracht",
        "Wendbaarheid": "wendbaarheid",
    },
    (
        "Belgische federale overheid",
        "https://fedweb.belgium.be/nl/over_de_organisatie/over_de_federale_overheid/missie_visie_waarden/federaal-waardenkader",
    ): {
        "Algemeen belang": "algemeen-belang",
        "Maatschappelijke verantwoordelijkheid": "maatschappelijke-verantwoordelijkheid",
        "Respect": "respect",
        "Professionalisme": "professionaliteit",
    },
    ("FOD Binnenlandse Zaken", "https://ibz.be/nl/de-waarden-van-de-fod-binnenlandse-zaken"): {
        "Engagement": "betrokkenheid",
        "Mensgerichtheid": "mensgerichtheid",
    },
    ("stad Gistel", "https://www.gistel.be/missie%20-%20visie%20-%20waarden/default.aspx?ID=1762"): {
        "cyclus van continue verbetering": "verbetering",
        "openbaarheid van bestuur": "openbaarheid",
        "klantgerichte aanpak": "klantgerichtheid",
        "flexibiliteit": "flexibiliteit",
        "deskundigheid": "deskundigheid",
    },
    ("gemeente Wuustwezel", "https://www.wuustwezel.be/bestuur/administratieve-diensten/missie-en-visie"): {
        "met ruimte voor inspraak en participatie": "participatie",
        "laagdrempelig en klantgericht": "toegankelijkheid",
        "transparant en open": "transparantie",
        "doelmatig en deskundig": "doelmatigheid",
        "verantwoordelijkheidszin": "verantwoordelijkheid",
    },
    ("gemeente Laarne", "https://www.laarne.be/missie-en-visie-van-het-lokaal-bestuur"): {
        "Begripvol": "empathie",
        "Betaalbaar": "betaalbaarheid",
    },
    ("gemeente Galmaarden", "https://www.galmaarden.be/missie-visie-en-waarden"): {
        "Menselijkheid": "menselijkheid",
        "Authenticiteit": "authenticiteit",
        "Kwaliteit": "kwaliteit",
        "Alertheid": "waakzaamheid",
        "Transparantie": "transparantie",
    },
    ("lokaal bestuur Eeklo", "https://www.eeklo.be/missie-visie"): {
        "denken en werken over de beleidsdomeinen heen": "integraliteit",
        "vooruitstrevend in ons denken en doen": "vooruitstrevendheid",
        "toekomstgericht investeren": "toekomstgerichtheid",
        "innoverend werken": "innovatie",
    },
    ("Regionale Uitvoeringsdienst Drenthe", "https://ruddrenthe.nl/over-de-rud-drenthe/missie-rud-drenthe.html"): {
        "professioneel, integer en zorgvuldig": "professionaliteit",
        "klant- en oplossingsgericht": "klantgerichtheid",
    },
    (
        "provincie Limburg",
        "https://vacatures.galangroep.nl/provinciesecretaris-algemeen-directeur-reactietermijn-gesloten/",
    ): {
        "ambitie, veerkracht en vertrouwen": "ambitie",
        "doortastend en menselijk": "doortastendheid",
        "krachtig en wendbaar": "kracht",
    },
    (
        "ministerie van Buitenlandse Zaken",
        "https://vdocuments.site/bz-code-of-conduct-on-integrity-think-before-you-act-bz-code-of-conduct-on-integrity.html",
    ): {
        "treating each other with respect": "respect",
        "a safe and supportive environment": "veiligheid",
    },
    ("politiezone Zuid", "https://www.politie.be/5341/nl/over-ons/visie-missie-en-waarden/missie-visie-en-waarden"): {
        "de ter beschikking gestelde middelen efficiënt gebruiken": "doelmatigheid",
        "onderling respect tussen de personeelsleden": "respect",
        "dienstbaarheid aan de burgers": "dienstbaarheid",
    },
    ("gemeente Rumst", "https://www.rumst.be/loyaal"): {
        "Wij staan open voor de mening van anderen": "openheid",
        "Wij maken geen loze beloftes": "betrouwbaarheid",
        "Loyaal": "loyaliteit",
    },
    ("HagaZiekenhuis", "http://www.reinierhaga.nl/jaarverslag/hagaziekenhuis/2014/missie-visie-kernwaarden/"): {
        "Zorgzaamheid": "zorgzaamheid",
        "Samenwerking": "samenwerking",
    },
    ("Ommelander Ziekenhuis", "https://www.ommelanderziekenhuis.nl/over-ozg/de-organisatie/missie"): {
        "respectvol": "respect",
        "gastvrij": "gastvrijheid",
    },
    (
        "Heilig-Hartziekenhuis Lier",
        "http://hhzhlier.be/Internet-Channel/Metanavigatie/Over-het-H-Hart/Missie-en-Visie.html",
    ): {
        "gastvrijheid, dienstbaarheid en respect voor de menselijke waardigheid": "gastvrijheid",
        "economisch verantwoord werken en financieel gezond blijven": "kostenbewustzijn",
        "transparante werking": "transparantie",
        "naastenliefde": "medemenselijkheid",
    },
    ("Sint-Trudo Ziekenhuis", "https://www.sint-trudo.be/en/vision-quality-policy"): {
        "Transparent": "transparantie",
        "Effective": "doeltreffendheid",
    },
    ("AZ Maria Middelares", "https://www.mariamiddelares.be/en/about-us/our-values"): {
        "Good governance": "goed-bestuur",
        "Responsibility": "verantwoordelijkheid",
        "Discretion": "discretie",
        "Collegiality": "collegialiteit",
    },
    ("gemeente Dordrecht", "https://docplayer.nl/26965543-Raadsgr-ffie-do-rdrgchij_j.html"): {
        "betrouwbaarheid": "betrouwbaarheid",
        "efficiency": "doelmatigheid",
    },
    (
        "hulpverleningszone Zuid-West Limburg",
        "https://www.zuidwestlimburg.be/hulpverleningszone-zwl/onze-missie-en-visie",
    ): {
        "Behouden wat goed is, verbeteren waar nodig": "verbetering",
        "zorg op maat": "maatwerk",
        "Slagvaardige organisatie": "slagvaardigheid",
    },
    ("Servicepunt71", "https://www.servicepunt71.nl/onze-werkwijze/partnerschap/"): {
        "wederzijds respect en vertrouwen": "respect",
        "een dialoogcultuur": "dialoog",
    },
    ("OPONOA", "https://www.oponoa.nl/ons-onderwijs/dit-is-waar-wij-voor-staan"): {
        "betrokken zijn bij elkaar en aandacht hebben voor elkaar": "betrokkenheid",
        "over tolerantie en respect voor elkaar": "tolerantie",
    },
    ("gemeente Schagen", "https://visievanschagen.nl/geluk/"): {
        "Extern gericht": "omgevingsbewustzijn",
        "Continu verbeteren": "verbetering",
        "Toekomstgericht": "toekomstgerichtheid",
    },
    ("College voor de Rechten van de Mens", "https://mensenrechten.nl/nl/starting-points"): {
        "as transparently as possible": "transparantie",
        "added value": "maatschappelijke-meerwaarde",
        "independently": "onafhankelijkheid",
        "accessible": "toegankelijkheid",
    },
    ("Stoke-on-Trent City Council", "https://recruitment.stoke.gov.uk/benefits-working-stoke/values"): {
        "Openness": "openheid",
        "Empathy": "empathie",
        "Partnership": "partnerschap",
        "Stewardship": "rentmeesterschap",
    },
    (
        "Leicester City Council",
        "https://www.leicester.gov.uk/your-council/our-jobs-and-careers/working-for-us/our-vision-and-values/",
    ): {
        "clarity": "duidelijkheid",
        "respectfulness": "respect",
        "fairness": "rechtvaardigheid",
    },
    ("Royal Greenwich", "https://www.royalgreenwich.gov.uk/staff-culture-and-values"): {
        "We treat people with respect": "respect",
        "We put residents first": "inwonergerichtheid",
        "We take responsibility": "verantwoordelijkheid",
        "We drive improvement": "verbetering",
    },
    (
        "Wycombe District Council",
        "https://www.wycombe.gov.uk/Intranet/pages/My-employment/Our-core-values/Our-values-and-behaviours.aspx",
    ): {
        "We are flexible in how we work": "flexibiliteit",
        "We take ownership and responsibility": "eigenaarschap",
    },
    (
        "Christchurch City Council",
        "https://www.ccc.govt.nz/the-council/how-the-council-works/organisation-structure/values-and-goals/",
    ): {
        "With integrity": "integriteit",
        "passion": "passie",
    },
    ("NZ Ministry of Economic Development", "http://www.med.govt.nz/templates/MultipageDocumentPage____14636.aspx"): {
        "respect the rule of law": "rechtsstatelijkheid",
        "keep our word": "betrouwbaarheid",
        "Professionalism": "professionaliteit",
    },
    ("Department DOTARS", "https://infrastructure.gov.au/department/annual_report/2002_2003/P4-2-1.aspx"): {
        "responsive to the needs of government": "responsiviteit",
        "accountable for their actions": "verantwoording",
        "honest and professional": "eerlijkheid",
    },
    ("Victorian public sector", "https://dffh.vic.gov.au/vision-values"): {
        "Human rights": "grondrechten",
        "Responsiveness": "responsiviteit",
        "Impartiality": "onpartijdigheid",
        "Leadership": "leiderschap",
    },
    (
        "politiezone Kapelle-op-den-Bos Londerzeel Meise",
        "https://www.politie.be/5409/over-ons/beleid/missie-visie-waarden",
    ): {
        "Loyaal handelen ten aanzien van de overheden": "loyaliteit",
        "bevorderen van een positieve werksfeer": "plezier",
        "Professioneel en integer handelen": "professionaliteit",
        "beschikbaar, zichtbaar en aanspreekbaar": "beschikbaarheid",
        "het afleggen van verantwoording": "verantwoording",
    },
    ("politiezone (5403)", "https://www.politie.be/5403/nl/over-ons/missie-visie-waarden"): {
        "Erkenning van de democratische waarden en instellingen": "democratie",
        "Loyauteit en eerlijkheid": "loyaliteit",
        "Positieve samenhorigheid": "saamhorigheid",
        "Positieve werksfeer": "plezier",
        "Beschikbaarheid": "beschikbaarheid",
    },
    ("politiezone HerKo", "http://www.lokalepolitie.be/5393/over-ons/missie-visie-waarden"): {
        "Respect voor iedereen": "respect",
        "Kritische ingesteldheid": "kritische-houding",
        "Hulpvaardigheid": "behulpzaamheid",
    },
    ("Politie", "https://www.politie.nl/over-de-politie/pijlers.html"): {
        "intensief samen te werken met burgers en partners": "samenwerking",
        "alert en slagvaardig op te treden": "waakzaamheid",
        "betrokken en daadkrachtig te helpen": "betrokkenheid",
        "vertrouwen te wekken": "vertrouwen",
    },
    ("De Zuiderstee", "https://www.zuiderstee.nl/missie-visie/onze-kijk-op-zorg"): {
        "ruimte voor het maken van eigen keuzes": "keuzevrijheid",
        "regisseur van hun eigen leven": "eigen-regie",
        "respect voor elkaar": "respect",
    },
    ("Stichting Westelijke Tuinsteden", "https://www.stwt.nl/nl/kernwaarden/"): {
        "Uniciteit": "eigenheid",
        "Verbondenheid": "verbondenheid",
    },
    ("lokaal bestuur Heist-op-den-Berg", "https://www.heist-op-den-berg.be/missie-en-visie-bestuur"): {
        "breed gedragen": "draagvlak",
        "burgernabij": "nabijheid",
        "democratisch": "democratie",
    },
    ("OCMW Tielt-Winge", "http://ocmw.tielt-winge.be/nieuwsdetail.aspx?id=746"): {
        "in een sfeer van vertrouwen": "vertrouwen",
        "continue streven naar professionalisering": "professionaliteit",
        "vooruitstrevendheid": "vooruitstrevendheid",
    },
    ("Waterbedrijf Groningen", "https://jaarverslag2017.waterbedrijfgroningen.nl/vijf-pijlers/ondernemende-nuts/wln"): {
        "Klant centraal": "klantgerichtheid",
        "Ondernemende nuts": "ondernemendheid",
    },
    (
        "Surrey Fire and Rescue",
        "https://www.surreycc.gov.uk/community/fire-and-rescue/about/who/values-and-behaviours",
    ): {
        "Keep to our promises": "betrouwbaarheid",
        "Fairness and respect": "rechtvaardigheid",
    },
    ("Manchester Fire", "https://www.manchesterfire.gov.uk/about-us/our-mission-vision-and-values/"): {
        "Professionalism in our role": "professionaliteit",
        "Excellence": "excellentie",
        "Honesty": "eerlijkheid",
        "Inclusive": "inclusiviteit",
    },
    ("South Yorkshire Police", "https://www.southyorkshire.police.uk/sign-up/join-team-syp/our-values/"): {
        "We are innovative and open-minded": "innovatie",
        "We take ownership": "eigenaarschap",
        "We are collaborative": "samenwerking",
        "We analyse critically": "kritische-houding",
        "Trust": "vertrouwen",
    },
    ("Avon Fire", "https://www.avonfire.gov.uk/our-mission-vision-and-values"): {
        "Respectful": "respect",
        "honest": "eerlijkheid",
        "courageous": "moed",
        "ambitious": "ambitie",
    },
    ("Cambridgeshire Fire", "http://www.cambsfire.gov.uk/equality/82.php"): {
        "Service to the community": "dienstbaarheid",
        "Dignity and Respect": "menselijke-waardigheid",
        "Personal development": "ontwikkeling",
        "mutual trust": "vertrouwen",
        "Diversity": "diversiteit",
    },
    (
        "waarden van de openbare dienst (lijst in de literatuur)",
        "https://iastarget.com/ethics-details/aptitude-integrity-objectivity-and-other-values/public-service-civil-service-values",
    ): {
        "Rule of law": "rechtsstatelijkheid",
        "Spirit of service": "dienstbaarheid",
        "Respect for persons": "respect",
        "Neutrality": "neutraliteit",
        "Legality": "legaliteit",
    },
    ("US uniformed services", "http://dcp.psc.gov/ccbulletin/articles/CoreValues.htm"): {
        "Duty": "plichtsgetrouwheid",
        "Loyalty": "loyaliteit",
        "Ingenuity": "creativiteit",
        "Science": "wetenschappelijkheid",
    },
    ("UK Civil Service leadership statement", "https://jacattell.wordpress.com/2016/03/"): {
        "show pride and passion for public service": "trots",
        "learn from failure and success": "lerend-vermogen",
        "reward innovation and initiative": "innovatie",
        "be bold": "lef",
        "be collaborative": "samenwerking",
    },
    ("Hunters Hill Council", "https://www.huntershill.nsw.gov.au/Council/Working-With-Us/Our-Values"): {
        "Being open and honest with each other": "openheid",
        "Working in a safe manner": "veiligheid",
        "Acting fairly and lawfully": "rechtvaardigheid",
        "Embracing diversity": "diversiteit",
    },
    (
        "Brighton & Hove",
        "https://www.brighton-hove.gov.uk/council-and-democracy/brighton-hove-city-council-plan-2020-2023/values",
    ): {
        "Customer focus": "klantgerichtheid",
        "be clear": "duidelijkheid",
    },
    ("Cayman public service", "https://www.standardsinpubliclifecommission.ky/public-service-values"): {
        "efficiency, effectiveness and value for money": "doelmatigheid",
        "creativity and innovation": "creativiteit",
    },
    ("gemeente Barneveld", "https://www.barneveld.nl/over-barneveld/coalitieakkoord-2022-2026"): {
        "maatschappelijke veerkracht": "veerkracht",
        "opgavegericht werken": "opgavegerichtheid",
        "Ondernemend": "ondernemendheid",
        "betrouwbaar": "betrouwbaarheid",
        "zorgzaam": "zorgzaamheid",
    },
    ("HLTsamen", "https://paper.deteylinger.nl/open/53818a2d"): {
        "verbindend": "verbinding",
        "krachtig": "kracht",
    },
    ("gemeente Noordenveld", "https://docslib.org/doc/2439752/omgevingsvisie-noordenveld-2030-transparant"): {
        "leefbaar": "leefbaarheid",
        "groen": "duurzaamheid",
        "duurzaam": "duurzaamheid",
        "transparant": "transparantie",
    },
    ("gemeente Asten", "https://zoek.officielebekendmakingen.nl/gmb-2025-397412.html"): {
        "open cultuur": "openheid",
        "eigen verantwoordelijkheid": "eigen-verantwoordelijkheid",
        "eerlijk": "eerlijkheid",
        "onomkoopbaar": "onkreukbaarheid",
        "bespreekbaar": "bespreekbaarheid",
    },
    ("gemeente Neder-Betuwe", "https://nederbetuwe.begroting-2020.nl/p3469/1-2-een-gezonde-organisatie"): {
        "compacte en efficiënte organisatie": "doelmatigheid",
        "stabiliteit in het bestuur": "stabiliteit",
        "professionele organisatiecultuur": "professionaliteit",
        "wendbare organisatie": "wendbaarheid",
        "doortastend": "doortastendheid",
    },
    ("gemeente West Betuwe", "https://www.westbetuwe.nl/1-dienstverlening-bestuurscultuur"): {
        "in de geest van de wet": "bedoelingsgerichtheid",
        "in verbinding met de samenleving": "verbinding",
        "daadkrachtige wijze van besturen": "daadkracht",
        "betrokken manier van besturen": "betrokkenheid",
        "in begrijpelijke taal": "begrijpelijkheid",
    },
    ("gemeente Nieuwkoop", "https://nieuwkoop.begroting-2022.nl/p4329/bestuur-en-dienstverlening"): {
        "meest nabije overheid": "nabijheid",
        "begrijpelijk": "begrijpelijkheid",
        "toegankelijk": "toegankelijkheid",
        "inclusief": "inclusiviteit",
        "zelfregie": "eigen-regie",
    },
    ("gemeente Wierden", "https://www.entersnieuws.nl/gemeente-wierden-werkt-toe-naar-dienstverlening-op-maat/"): {
        "De behoeften van onze inwoners staan centraal": "inwonergerichtheid",
        "eigentijds": "eigentijdsheid",
    },
    ("gemeente Delft", "https://delft.begrotingsapp.nl/programmabegroting-2026-2029/programma/2-stad-en-bestuur"): {
        "zichtbaar in de stad aanwezig": "zichtbaarheid",
        "kracht van de samenleving versterken": "kracht",
        "legitimiteit van onze besluitvorming": "legitimiteit",
        "waarden van goed bestuur": "goed-bestuur",
        "verantwoordelijkheid nemen": "verantwoordelijkheid",
    },
    ("gemeente Delft (competenties)", "https://www.2reflect.nl/competenties/"): {
        "Klant- en servicegericht": "klantgerichtheid",
        "Multicultureel bewust": "diversiteit",
        "Draagvlak creëren": "draagvlak",
        "Inlevingsvermogen": "empathie",
        "Nauwkeurigheid": "nauwkeurigheid",
    },
    (
        "gemeente Midden-Delfland",
        "https://middendelfland.publicaties.app/pub/begroting2026-2029/9/p17-bedrijfsvoering",
    ): {
        "waardering van onze medewerkers": "waardering",
        "welkome cultuur": "gastvrijheid",
    },
    ("De Leeuw van Putten", "https://www.deleeuwvanputten.nl/over-ons/organisatie/missie-en-visie"): {
        "De klant staat centraal": "klantgerichtheid",
        "verantwoordelijkheid breed en wijkgericht": "verantwoordelijkheid",
        "betaalbaar": "betaalbaarheid",
    },
    ("Woonbedrijf", "https://wspecial.wplatform.nl/ondernemingsplan/43-klanten-worden-bewoners"): {
        "duidelijk in wat we doen": "duidelijkheid",
        "We sluiten niemand op voorhand uit": "inclusiviteit",
        "maatschappelijke verantwoordelijkheid": "maatschappelijke-verantwoordelijkheid",
    },
    ("Windesheim", "https://www.windesheim.nl/over-windesheim/missie-en-strategisch-beleid"): {
        "persoonlijk": "persoonlijke-benadering",
        "flexibel": "flexibiliteit",
    },
    ("Hogeschool Utrecht", "https://issuu.com./hogeschoolutrecht/docs/hu_in_2026"): {
        "behoefte aan verbinding": "verbinding",
        "inclusieve hogeschool": "inclusiviteit",
    },
    (
        "Bibliotheek Kennemerwaard",
        "https://publicatie.bibliotheekkennemerwaard.nl/meerjarenbeleidsplan-2019-2022/3-onze-waarden-het-waarom-en-hoe-van-ons-werk-wat-vinden-wij-belangrijk/",
    ): {
        "toegankelijke plek voor iedereen": "toegankelijkheid",
        "veilige plek voor iedereen": "veiligheid",
        "recht aan ieders eigenheid": "eigenheid",
        "kracht van het verschil": "diversiteit",
        "gelijkwaardigheid boven gelijkheid": "gelijkwaardigheid",
    },
    ("Parkstad Limburg Bibliotheken", "https://www.parkstadlimburgbibliotheken.nl/kernwaarden-en-functies.html"): {
        "niemand uitgesloten": "inclusiviteit",
        "Pluriformiteit": "pluriformiteit",
        "Onafhankelijkheid": "onafhankelijkheid",
    },
    (
        "Bibliotheek Midden-Brabant",
        "https://bibliotheekblad.nl/bibliotheek-midden-brabant-vertaalt-de-kernwaarden-van-de-collectie-naar-een-a4tje/",
    ): {
        "effectieve interne en externe samenwerking": "samenwerking",
        "authenticiteit": "authenticiteit",
        "Aantrekkelijkheid": "aantrekkelijkheid",
        "duurzaamheid": "duurzaamheid",
    },
    ("Bibliotheek Zuid-Kennemerland", "https://www.bibliotheekzuidkennemerland.nl/over-ons/organisatie/visie.html"): {
        "een plek voor verbinding": "verbinding",
        "inleven in anderen": "empathie",
        "gelijkwaardig": "gelijkwaardigheid",
        "betrokken": "betrokkenheid",
        "nieuwsgierigheid": "nieuwsgierigheid",
    },
    ("UKB universiteitsbibliotheken", "https://ukb.nl/nieuws/ukb-spreekt-zich-uit-over-publieke-waarden/"): {
        "persoonlijke veiligheid van gebruikers": "veiligheid",
        "betrouwbaarheid van informatie": "betrouwbaarheid",
        "vrije meningsvorming": "vrijheid",
        "solidariteit": "solidariteit",
    },
    ("Jeugdhulp West-Brabant West", "https://www.jeugdhulpwbw.nl/kennisbank/kernwaarden-regiovisie-jeugdhulp-west/"): {
        "bundelen hun krachten": "samenwerking",
        "expertise delen": "kennisdeling",
        "onderling vertrouwen": "vertrouwen",
        "persoonlijke benadering": "persoonlijke-benadering",
    },
    ("Openbaar Onderwijs Houten", "https://oo-h.nl/over-ons/missie-en-visie/"): {
        "Waarden en normen": "ethiek",
        "Godsdienst en levensbeschouwing": "levensbeschouwing",
        "Wederzijds respect": "respect",
        "Democratische organisatie": "democratie",
    },
    ("Hazzeleger (openbaar onderwijs)", "https://www.hazzeleger.nl/onze-school/visie-op-openbaar-onderwijs/"): {
        "Gelijkwaardigheid": "gelijkwaardigheid",
        "Vrijheid": "vrijheid",
        "Ontmoeting": "ontmoeting",
    },
    ("OPO-R", "https://www.opo-r.nl/read/onze-missie?sublist=12762"): {
        "elkaar inspireren en versterken": "inspiratie",
        "kwaliteitsgedreven cultuur": "kwaliteit",
        "toekomstgericht": "toekomstgerichtheid",
    },
    ("Albert Schweitzer ziekenhuis", "https://www.asz.nl/patienten/ken-uw-rechten-/23929/"): {
        "geven aandacht aan onze patiënten": "aandacht",
        "behandelen hen met respect": "respect",
        "luisteren naar hun wensen": "luisteren",
        "tonen begrip en inlevingsvermogen": "empathie",
        "respecteren ieders privacy": "privacy",
    },
    ("obs De Inktvis", "https://deinktvis.sopogo.nl/algemeen/onderwijskwaliteit/"): {
        "Betrokkenheid": "betrokkenheid",
        "verantwoordelijkheidsgevoel": "verantwoordelijkheid",
    },
    ("basisschool Kronenburgh", "https://basisschoolkronenburgh.nl/over-basisschool-kronenburgh/kernwaarden/"): {
        "PASSIE": "passie",
        "VERBONDENHEID": "verbondenheid",
        "RESPECT": "respect",
        "VEILIGHEID": "veiligheid",
        "EIGENAARSCHAP": "eigenaarschap",
    },
    (
        "kindcentrum De Parel",
        "https://www.kindcentrumdeparel.nl/de-parel/basisschool/over-de-school/hier-staan-we-voor/onze-kernwaarden.htm",
    ): {
        "Plezier en beleven": "plezier",
        "Vertrouwen": "vertrouwen",
        "Verantwoordelijkheid": "verantwoordelijkheid",
        "Ontwikkelen": "ontwikkeling",
    },
    ("basisschool Kinderboom", "https://www.kinderboom.nl/dit-zijn-wij/kernwaarden/"): {
        "in balans": "balans",
        "omzien naar": "zorgzaamheid",
        "Groei": "ontwikkeling",
        "zelfvertrouwen": "zelfvertrouwen",
    },
    ("Passenderwijs", "https://www.passenderwijs.nl/wie-zijn-wij/"): {
        "veiligheid en geborgenheid": "veiligheid",
        "gericht op samenwerking": "samenwerking",
        "gezamenlijk verantwoordelijk": "verantwoordelijkheid",
    },
    ("samenwerkingsverband PO", "https://www.swvpo.nl/primair-passend-onderwijs/over-het-samenwerkingsverband/"): {
        "integrale benadering": "integraliteit",
        "verbinden": "verbinding",
    },
    (
        "gewest Gooi en Vechtstreek",
        "https://adoc.pub/datum-juli-2009-auteur-po-nummer-versie-10-competentiewoorde.html",
    ): {
        "Gevoel voor bestuurlijke verhoudingen": "politieke-sensitiviteit",
        "Ontwikkelen van medewerkers": "ontwikkeling",
        "Professionele integriteit": "integriteit",
        "Multicultureel bewustzijn": "diversiteit",
        "Groepsgericht leiderschap": "leiderschap",
    },
    (
        "gemeente Tynaarlo",
        "https://www.tynaarlo.nl/actualiteiten/uitvoeringsprogramma-2018-2022-leef-de-ruimte-die-je-krijgt",
    ): {
        "leef de ruimte die je krijgt": "ruimte",
        "open houding naar inwoners": "openheid",
        "Open": "openheid",
    },
    (
        "gemeente Hardinxveld-Giessendam",
        "https://www.hardinxveld-giessendam.nl/Bestuur/Dagelijks_bestuur/College_van_B_W",
    ): {
        "dienstbare overheid": "dienstbaarheid",
        "plezierige samenwerking": "samenwerking",
        "tastbare resultaten": "resultaatgerichtheid",
    },
    ("gemeente Laarbeek", "https://www.laarbeek.nl/bestuursakkoord-2022-2026"): {
        "respect voor de standpunten van alle partijen": "respect",
        "de toekomst tegemoet": "toekomstgerichtheid",
    },
    ("gemeente Berg en Dal", "https://www.bergendal.nl/inkoopvoorwaarden-en-beleid"): {
        "doelmatig": "doelmatigheid",
        "rechtmatig": "rechtmatigheid",
        "integer": "integriteit",
    },
    (
        "gemeente Maashorst",
        "https://maashorst.begrotingsapp.nl/programmabegroting-2025-/project/ambtenaren-zijn-als-aanspreekpunt-regelmatig--zichtbaar-in-de-wijk",
    ): {
        "het goede gesprek te voeren": "dialoog",
        "luisteren naar onze inwoners": "luisteren",
        "zichtbaar in de wijk": "zichtbaarheid",
    },
    ("ROC Midden Nederland", "https://www.rocmn.nl/respectvolle-omgang"): {
        "het goede voorbeeld te geven": "voorbeeldgedrag",
        "behandel een ander met respect": "respect",
        "zelfreflectie": "reflectie",
    },
    ("ROC Nijmegen", "https://studylibnl.com/doc/633497/pdf-gedragscode"): {
        "respect voor de ander": "respect",
        "het uitwisselen van ervaringen": "kennisdeling",
        "Aanspreekbaarheid": "aanspreekbaarheid",
    },
    ("Veiligheidsregio Brabant-Zuidoost", "https://publicaties.vrbzo.nl/jaarverslag-2021/voorwoord-2021/"): {
        "permanent alert": "waakzaamheid",
        "behulpzame kanjers": "behulpzaamheid",
    },
    ("Coöperatie Dichtbij", "https://www.cooperatiedichtbij.nl/over-cooperatie-dichtbij/missie-en-visie/"): {
        "werken zelfstandig": "zelfstandigheid",
        "coachend leiderschap": "leiderschap",
        "coöperatief": "samenwerking",
    },
    (
        "Raad voor de rechtspraak (Rechtstreeks)",
        "https://vdocuments.mx/rechtvaardigheid-ambachtelijkheid-rechtspraak-bij-de-uitwerking-van-deze-pijlers.html",
    ): {
        "begrijpelijke en overtuigende motivering": "motivering",
        "Probleemoplossend vermogen": "oplossingsgerichtheid",
        "Ambachtelijkheid": "vakmanschap",
        "Rechtvaardigheid": "rechtvaardigheid",
        "Effectiviteit": "doeltreffendheid",
    },
    (
        "RUD Zeeland",
        "https://www.vlissingen.nl/bestuur/officiele-bekendmakingen/detail/gv-publicatie/810-handreiking-gedragscode-rud-zeeland.html",
    ): {
        "kwaliteit van de overheid": "kwaliteit",
        "gezaghebbend": "gezag",
    },
    ("gemeente Goirle", "https://goirle.begroting-2018.nl/p5526/hoofdkenmerken"): {
        "krachtige ambtelijke organisatie": "kracht",
        "intergemeentelijke samenwerking": "samenwerking",
    },
    ("gemeente Leusden", "https://www.leusden.nl/bestuur-en-organisatie/missie-en-visie"): {
        "werken vanuit de bedoeling": "bedoelingsgerichtheid",
        "kracht van de samenleving": "kracht",
        "kijken en denken mee": "meedenken",
        "opgavegericht werken": "opgavegerichtheid",
        "samen vooruit": "samenwerking",
    },
    ("Openbaar Onderwijs Groep Groningen", "https://www.o2g2.nl/kernwaarden.html"): {
        "talenten te ontwikkelen": "ontwikkeling",
        "Verbindend": "verbinding",
        "Betekenisvol": "betekenis",
        "Ontwikkelingsgericht": "ontwikkeling",
        "Focus": "focus",
    },
    ("SCOL", "https://www.scoleiden.nl/employee/swanette-jukema/"): {
        "je verbonden weten": "verbondenheid",
        "gevoed door nieuwsgierigheid": "nieuwsgierigheid",
        "verwondering": "nieuwsgierigheid",
    },
    ("Woningstichting Domus", "http://docplayer.nl/1321923-Gedragscode-integriteit-woningstichting-domus.html"): {
        "de dialoog met de omgeving": "dialoog",
        "vertrouwen in de medewerkers": "vertrouwen",
        "duurzame bedrijfsvoering": "duurzaamheid",
        "verantwoording afleggen": "verantwoording",
        "Wederkerigheid": "wederkerigheid",
    },
    ("De Goede Woning", "https://adoc.pub/download/de-goede-woning-integriteitscode-versie-31-mei-2012.html"): {
        "leefbare wijken en buurten": "leefbaarheid",
        "integer handelen": "integriteit",
        "betaalbare huisvesting": "betaalbaarheid",
        "vakmanschap": "vakmanschap",
        "voorbeeldfunctie": "voorbeeldgedrag",
    },
    ("Woonpalet", "https://adoc.pub/integriteitscode-woonpalet-mei-2008-geactualiseerd-november-.html"): {
        "daar gaan we zorgvuldig mee om": "zorgvuldigheid",
        "gelijke kansen": "kansengelijkheid",
        "eerlijk indienen": "eerlijkheid",
    },
    ("gemeente Leidschendam-Voorburg", "http://voorburginsite.nl/?p=54466"): {
        "goed naar elkaar te luisteren": "luisteren",
        "staat open voor signalen": "responsiviteit",
        "saamhorigheid en echt contact": "saamhorigheid",
        "zoekt verbinding": "verbinding",
    },
    (
        "gemeente Staphorst",
        "https://www.rtvoost.nl/nieuws/1429731/Commissaris-van-de-Koning-Heidema-roept-vrouwen-op-om-burgemeester-Staphorst-te-worden",
    ): {
        "goed en integer": "integriteit",
        "begrijpen en aanvoelen": "empathie",
    },
    (
        "gemeente Tholen",
        "https://www.tholen.nl/over-tholen/over-de-gemeente-tholen/missie-en-visie-van-de-gemeente-tholen",
    ): {
        "dienstbaar aan de Thoolse samenleving": "dienstbaarheid",
        "Verbinden en versterken": "verbinding",
        "saamhorigheid te versterken": "saamhorigheid",
        "We pakken aan": "daadkracht",
        "richting te geven": "leiderschap",
    },
    ("gemeente Reusel-De Mierden", "https://www.reuseldemierden.nl/uitkomst-enquete-nieuwe-burgemeester"): {
        "zich richten op oplossingen": "oplossingsgerichtheid",
        "betrouwbaar": "betrouwbaarheid",
    },
    ("Noord-Hollands Archief", "https://noord-hollandsarchief.nl/over-ons/organisatie/missie-en-visie"): {
        "voor het publiek zichtbaar zijn": "zichtbaarheid",
        "partner zijn voor overheden": "partnerschap",
        "beschikbaar zijn voor publiek": "beschikbaarheid",
        "Passie": "passie",
    },
    ("Drents Archief", "https://www.drentsarchief.nl/archief-advies/archiveren"): {
        "Beschikbaar": "beschikbaarheid",
        "Leesbaar": "begrijpelijkheid",
    },
    ("rekenkamercommissie Haarlemmermeer", "https://haarlemmermeergemeente.nl/rekenkamer/hoe-werken-wij"): {
        "dienstbaar aan de raad": "dienstbaarheid",
        "voeden een goed debat": "dialoog",
        "opbouwend in onze adviezen": "constructiviteit",
        "Wij werken zorgvuldig": "zorgvuldigheid",
    },
    ("gemeente Heerhugowaard", "http://docplayer.nl/4787917-Kwaliteitshandvest-2010.html"): {
        "ruimte om zijn werk te doen": "ruimte",
        "Gedraag u correct": "correctheid",
    },
    (
        "gemeente Halsteren",
        "https://raadsnotulen.westbrabantsarchief.nl/issue/NGHAL/1993-09-01/edition/null/page/207",
    ): {
        "goede dienstverlening": "dienstverlening",
        "voortvarendheid": "voortvarendheid",
    },
    ("HKU", "https://www.hku.nl/over-hku/organisatie/statuten-en-reglementen"): {
        "respectvol met elkaar omgaan": "respect",
        "veilige omgeving": "veiligheid",
        "Sociale veiligheid": "veiligheid",
        "goed bestuur": "goed-bestuur",
    },
    (
        "gemeenten en Movisie (leidende principes)",
        "https://www.movisie.nl/artikel/leidende-principes-vormen-gezamenlijk-kompas",
    ): {
        "ruimte voor de professional": "ruimte",
        "Preventief werken": "proactiviteit",
        "minder bureaucratie": "eenvoud",
        "eenvoudig systeem": "eenvoud",
    },
    ("Veiligheidsregio Brabant-Zuidoost", "http://publicaties.vrbzo.nl/jaarverslag-2019/voorwoord/"): {
        "Dat maakt me trots": "trots",
        "volop blijft inzetten": "inzet",
        "veiliger willen maken": "veiligheid",
    },
    (
        "waterschap Drents Overijsselse Delta (profiel dijkgraaf)",
        "https://www.salland747.nl/salland/waterschap-zoekt-nieuwe-dijkgraaf/",
    ): {
        "ondernemend is ingesteld": "ondernemendheid",
        "eigentijds bestuurt": "eigentijdsheid",
        "vertrouwen wekt": "vertrouwen",
        "groot verantwoordelijkheidsgevoel": "verantwoordelijkheid",
        "mensgericht": "mensgerichtheid",
    },
    (
        "Wetterskip Fryslân (profiel dijkgraaf)",
        "https://www.omropfryslan.nl/nieuws/905734-geen-animo-bij-friezen-om-mee-te-praten-over-profiel-nieuwe-dijkgraaf",
    ): {
        "besluitvaardig in tijden van crisis": "besluitvaardigheid",
        "gevoel voor humor": "plezier",
        "relativeringsvermogen": "nuchterheid",
    },
    ("federale politie", "http://www.jobpol.be/home/politie_waarden_waarden/"): {
        "waardigheid van elke persoon": "menselijke-waardigheid",
        "kwaliteit van het werk": "kwaliteit",
        "Het zoeken naar oplossingen": "oplossingsgerichtheid",
        "zin voor verantwoordelijkheid": "verantwoordelijkheid",
        "Loyaal": "loyaliteit",
    },
    ("ZZG zorggroep", "http://docplayer.nl/2907455-Fessiona-liteit-jaarverslag-2014.html"): {
        "vertrouwen in eigen kunnen": "zelfvertrouwen",
        "maatschappelijk toegevoegde waarde": "maatschappelijke-meerwaarde",
        "Professionaliteit": "professionaliteit",
    },
    ("Stichting Passie voor Zorg", "http://www.stichtingpassievoorzorg.nl/"): {
        "Passie voor zorg": "passie",
        "Menswaardige zorg": "menselijke-waardigheid",
        "eigen regie": "eigen-regie",
        "dialoog": "dialoog",
        "zingeving": "betekenis",
    },
    ("Woonwijze", "https://www.hetklaverblad.nl/algemeen/woonwijze-wil-samen-het-verschil-maken/"): {
        "investeren in duurzaamheid": "duurzaamheid",
        "sterkere verbinding": "verbinding",
        "eigen deskundigheid": "deskundigheid",
        "betaalbaar wonen": "betaalbaarheid",
        "leefbare woonomgeving": "leefbaarheid",
    },
    ("politie", "https://rbbgroep.nl/partners/politie/"): {
        "slagvaardige organisatie": "slagvaardigheid",
        "stevige verantwoording": "verantwoording",
        "competent": "deskundigheid",
    },
    ("gemeente Enschede (competenties)", "http://werkenbij.enschede.nl/gemeentealswerkgever/Competenties/dir_00001/"): {
        "conscientieus en secuur": "nauwgezetheid",
        "komt afspraken na": "betrouwbaarheid",
    },
    ("Museon", "https://www.museon.nl/nl/organisatie"): {
        "innovatie en duurzaamheid": "innovatie",
        "interactiviteit en dialoog": "dialoog",
        "kwaliteit en excellentie": "kwaliteit",
    },
    ("basisschool De Vrijheit", "https://www.devrijheit.nl/Onze-school/Missie-en-visie"): {
        "Kindgericht": "leerlinggerichtheid",
        "Nieuwsgierig en onderzoekend": "nieuwsgierigheid",
        "onderzoekend": "nieuwsgierigheid",
    },
    ("Burgerschool Dokkum", "https://www.burgerschool-dokkum.nl/onze-school/missie-en-visie/"): {
        "geborgenheid": "veiligheid",
        "oog voor eigenheid": "eigenheid",
    },
    ("pcb De Hoef", "https://pcbhoef.nl/pagina/423653/Visie+en+missie"): {
        "openheid naar elkaar": "openheid",
        "Een goede basis bouw je samen": "samenwerking",
    },
    ("Bibliotheek Zuidoost-Fryslân", "https://www.debibliotheken.nl/leden/bibliotheek-zuidoost-fryslan/"): {
        "Maatschappelijke waarde centraal": "maatschappelijke-meerwaarde",
    },
    ("Bibliotheek Wijchen", "https://bibliotheek-wijchen.nl/missie-en-visie.html"): {
        "Inspireren": "inspiratie",
        "Meedoen": "participatie",
    },
    ("kindcentrum De Meerstroom", "https://www.kcdemeerstroom.nl/onze-school"): {
        "verbinding": "verbinding",
        "afspraak-is-afspraak": "betrouwbaarheid",
        "vindingrijkheid": "creativiteit",
        "een veilige en positieve sfeer": "veiligheid",
        "durf en moed": "lef",
    },
    ("Katholiek Onderwijs Enschede", "https://koe-enschede.nl/Over-KOE/Identiteit"): {
        "menswording": "ontwikkeling",
        "perspectief": "toekomstgerichtheid",
        "respect en vertrouwen": "respect",
    },
    ("Albert Schweitzerschool", "https://www.albertschweitzer.net/Ons-onderwijs/Identiteit"): {
        "Hoop": "optimisme",
        "verdraagzaamheid": "tolerantie",
        "eerbied": "respect",
    },
    ("basisschool Heilig Hart Mussel", "https://www.heilighartmussel.nl/onze-school/over-ons/identiteit"): {
        "eerlijkheid": "eerlijkheid",
        "respect voor mens en natuur": "respect",
        "samen doen en samen beleven": "samenwerking",
        "uniciteit van mens": "eigenheid",
    },
    ("Koninklijke NLR", "https://www.nlr.nl/over-ons/nlr-principes-wetenschappelijk-onderzoek/"): {
        "Zorgvuldigheid": "zorgvuldigheid",
        "strategische kennispartner": "partnerschap",
    },
    ("NWO", "https://www.nwohuisstijl.nl/home-page/achtergrond/kernwaarden/"): {
        "We tonen visie en lef": "toekomstgerichtheid",
        "Groundbreaking": "innovatie",
        "Committed": "betrokkenheid",
        "Reliable": "betrouwbaarheid",
        "Connecting": "verbinding",
    },
    ("Lyceum De Grundel", "https://lyceumdegrundel.nl/missie"): {
        "Van betekenis": "betekenis",
        "Verwonderen": "nieuwsgierigheid",
        "Ondernemen": "ondernemendheid",
        "durf tonen": "lef",
        "het verschil maken": "maatschappelijke-meerwaarde",
    },
    ("MBO Westland", "https://www.mbo-westland.nl/?p=3232"): {
        "Entrepreneurship": "ondernemendheid",
        "Innovation": "innovatie",
        "International Orientation": "internationale-gerichtheid",
        "Commitment": "betrokkenheid",
    },
    ("Ons Middelbaar Onderwijs", "https://www.omo.nl/english/strategy/"): {
        "good education": "kwaliteit",
    },
    ("Hofstad Lyceum", "https://www.hofstadlyceum.nl/missie/"): {
        "Een kritische en onderzoekende houding": "kritische-houding",
        "Hoogstpersoonlijk": "persoonlijke-benadering",
    },
    ("NSG Groenewoud", "https://nsg-groenewoud.nl/onderwijs/onderwijsvisie/"): {
        "kritische houding": "kritische-houding",
    },
    ("Daltonschool Helen Parkhurst", "https://helen-parkhurst.nl/over-dalton/"): {
        "vrijheid in gebondenheid": "vrijheid",
        "zelfstandigheid": "zelfstandigheid",
        "reflectie": "reflectie",
    },
    ("Daltonschool Confetti", "https://www.daltonschool-confetti.nl/pagina/366446/Dalton"): {
        "doelmatige inzet van tijd, menskracht en middelen": "doelmatigheid",
        "vrijheid binnen grenzen": "vrijheid",
    },
    ("basisschool De Welle", "https://bsdewelle.nl/ons-verhaal"): {
        "Ik ben zorgzaam": "zorgzaamheid",
        "Ik geef je een kans": "kansengelijkheid",
        "Ik zeg wat ik goed vind aan jou": "waardering",
        "Ik help jou, help jij mij?": "behulpzaamheid",
        "Ik vind jou de moeite waard": "waardering",
        "met jou wil ik groeien": "ontwikkeling",
    },
    ("jenaplanschool Antonius Abt", "https://www.antoniusabt.nl/Onderwijs/jenaplan-kernkwaliteiten/"): {
        "ervaringsgericht": "lerend-vermogen",
        "kritisch": "kritische-houding",
        "zingevend": "betekenis",
    },
    ("jenaplanschool Het Spoor", "https://hetspoor.wereldkidz.nl/Onze-school/Wat-maakt-onze-school-uniek"): {
        "Plannen": "doelgerichtheid",
        "Creëren": "creativiteit",
        "Presenteren": "communicatie",
        "Reflecteren": "reflectie",
        "Verantwoorden": "verantwoording",
        "Zorgen voor": "zorgzaamheid",
        "Communiceren": "communicatie",
        "Respecteren": "respect",
        "ondernemende houding": "ondernemendheid",
    },
    (
        "Samenwerkingsverband VO Noord-Limburg 31.01",
        "https://www.swvvo3101.nl/over-swv-noord-limburg/waar-staan-we-voor/",
    ): {
        "Pedagogisch optimisme": "optimisme",
        "Onderwijs dichtbij huis en school": "nabijheid",
        "Inclusief denken": "inclusiviteit",
        "Samenwerken op alle niveaus": "samenwerking",
        "Eigenaarschap van leerling(en) en ouders bevorderen": "eigenaarschap",
        "Betaalbaar met zo min mogelijk bureaucratie": "betaalbaarheid",
    },
    ("Almere Speciaal", "https://almere-speciaal.nl/Visie-missie"): {
        "relatie": "verbinding",
        "autonomie": "autonomie",
    },
    ("Korps Mariniers", "https://korpsmariniers.com/de-marinier/korpswaarden/"): {
        "TOEWIJDING": "inzet",
        "onderling vertrouwen en humor": "vertrouwen",
        "incasseringsvermogen": "veerkracht",
        "stressbestendigheid": "veerkracht",
    },
    ("Vereniging PCO Tholen", "https://vpcotholen.nl/grondslag-doelstelling-en-kernwaarden/"): {
        "zorg": "zorgzaamheid",
        "collegialiteit": "collegialiteit",
    },
    ("D4W (stichting voor christelijk onderwijs)", "https://www.d4w.nl/ons-beleid/identiteitsbeleid/"): {
        "Een veilig schoolklimaat in alle opzichten": "veiligheid",
        "Zorgzaamheid voor elkaar en de wereld": "zorgzaamheid",
        "dankbaarheid voor al het goede dat ons omringt": "waardering",
        "talenten ontdekken": "ontwikkeling",
    },
    (
        "kindcentrum Goejanverwelle",
        "https://goejanverwelleschool.d4w.nl/over-de-school/protestants-christelijke-identiteit/",
    ): {
        "Betrokkenheid en zorg voor elkaar": "betrokkenheid",
        "respect voor een ieders identiteit": "respect",
    },
    ("De Pyler VSO", "https://depyler.nl/vso/visie-vso/"): {
        "lerende organisatie": "lerend-vermogen",
        "actief betrokken": "betrokkenheid",
    },
    ("Bibliotheek Staphorst", "https://www.debibliotheken.nl/leden/bibliotheek-staphorst/"): {
        "ondersteunend": "ondersteuning",
        "laagdrempelige ontmoeting": "ontmoeting",
        "informatieverstrekking": "informatieverstrekking",
        "taalvaardig": "communicatie",
        "creativiteit": "creativiteit",
        "kennis": "deskundigheid",
        "verrijking": "ontwikkeling",
        "verbreding": "ontwikkeling",
        "laagdrempelig": "toegankelijkheid",
        "waardevrij": "neutraliteit",
        "veilig": "veiligheid",
    },
    ("basisschool De Ark Elst", "https://www.de-ark-elst.nl/onze-school/onze-identiteit/"): {
        "behulpzaamheid": "behulpzaamheid",
        "acceptatie": "tolerantie",
    },
    ("basisschool Wilakkers", "https://www.wilakkers.nl/main.php?id=237410"): {
        "omgaan met verschillen": "diversiteit",
        "individuele lat hoog leggen": "ambitie",
    },
    ("KPOA", "https://www.kpoa.nl/visie-missie-1"): {
        "Wij geloven in jou": "vertrouwen",
        "competent zijn": "deskundigheid",
        "wederkerige relatie": "wederkerigheid",
    },
    ("SIS Rijn en Gouwe", "https://sisrijnengouwe.nl/identiteit-en-kernwaarden"): {
        "vertrouwen is de basis voor alles": "vertrouwen",
    },
    ("basisschool Yunus Emre", "https://www.bsyunusemre.nl/identiteitsbeleid/"): {
        "eerlijkheid en oprechtheid": "eerlijkheid",
        "onzelfzuchtigheid": "onbaatzuchtigheid",
        "geduld en doorzettingsvermogen": "geduld",
        "goedgeefsheid": "edelmoedigheid",
        "ijver": "inzet",
        "soberheid": "soberheid",
        "bescheidenheid": "bescheidenheid",
    },
    ("basisschool Aboe Daoed", "https://aboedaoed.nl/onze-school/identiteit/"): {
        "Fouten maken mag": "lerend-vermogen",
        "We zorgen voor elkaar": "zorgzaamheid",
    },
    ("Stichting SIMON", "https://www.simonscholen.nl/Over-SIMON/Missie-en-visie/Visie-op-onderwijs"): {
        "erkenning": "waardering",
        "wederzijds vertrouwen": "vertrouwen",
        "streven naar perfectie": "excellentie",
    },
    ("basisschool De Octopus", "https://deoctopus.nl/onze-visie/"): {
        "Persoonlijke groei": "ontwikkeling",
        "ik kom er wel": "zelfvertrouwen",
        "ik neem zelf de regie": "eigen-regie",
        "ik wil van je leren": "lerend-vermogen",
        "ik ontdek en ben nieuwsgierig": "nieuwsgierigheid",
        "positief zelfbeeld": "zelfvertrouwen",
        "vertrouwen in zichzelf en de ander": "vertrouwen",
    },
    ("IKC KWS Transvaal", "https://www.kwstransvaal.nl/ons-ikc/onze-visie/"): {
        "Plezier en kwaliteit": "plezier",
        "richting geven": "leiderschap",
    },
    ("St. Pieters en Bloklands Gasthuis", "https://www.pietersenbloklands.nl/opening-week-waarden/"): {
        "Warmte van het Gasthuis": "hartelijkheid",
        "Goede zorg": "zorgzaamheid",
    },
    ("obs De Pôlle", "https://www.obsdepolle.nl/onze-missie-en-visie/"): {
        "Altijd samen": "samenwerking",
        "Altijd ruimte": "ruimte",
        "Samenleven is een werkwoord": "gemeenschapszin",
        "Ruimte voor eigenheid en eigenzinnigheid": "ruimte",
        "elkaar ruimte geven": "ruimte",
    },
    ("obs Breskens", "https://obsbreskens.nl/infoboekje/"): {
        "gehoord en gezien voelen": "aandacht",
        "We van en met elkaar leren": "lerend-vermogen",
        "Eigen inbreng van groot belang is": "zeggenschap",
        "Een respectvolle omgang met elkaar": "respect",
        "We gebruik maken van elkaars mogelijkheden": "samenwerking",
        "jezelf kunnen zijn": "authenticiteit",
    },
    ("Politieacademie", "https://www.politieacademie.nl/politieacademie/Pages/Missie-en-visie.aspx"): {
        "professionaliteit en het lerend vermogen": "professionaliteit",
        "Wij leveren toegevoegde waarde in leerprocessen": "maatschappelijke-meerwaarde",
        "toekomstgericht en innovatief": "toekomstgerichtheid",
    },
    ("Stichting Werelderfgoed Kinderdijk", "https://www.publicspirit.nl/vacatures/directeur-bestuurder-2/"): {
        "een echte verbinder": "verbinding",
        "Een inspirerend leidinggevende": "leiderschap",
        "daadkrachtig met de juiste balans tussen resultaat- en mensgerichtheid": "daadkracht",
        "politieke sensitiviteit": "politieke-sensitiviteit",
        "vertrouwen geeft": "vertrouwen",
        "mensen in beweging krijgt": "inspiratie",
    },
    ("CBS Het Palet Pricoh", "http://www.pricoh.nl/hetpalet/onze-school/visie/"): {
        "kinderen uniek zijn": "eigenheid",
        "persoonlijk contact": "persoonlijke-benadering",
        "alle kinderen kansen moeten krijgen": "kansengelijkheid",
    },
    ("gemeente Hoeksche Waard", "https://zeelenberg.nl/vervulde-vacatures/griffier-9518/"): {
        "durf": "lef",
        "vitaliteit": "vitaliteit",
        "bereikbaarheid": "bereikbaarheid",
        "landschappelijke kwaliteit": "kwaliteit",
        "optimaal dienstverlenend": "dienstverlening",
        "kerngericht werken": "nabijheid",
        "externe oriëntatie": "omgevingsbewustzijn",
    },
    ("Veiligheidsregio Hollands Midden", "https://www.vrhm.nl/organisatie/missie-visie-taken/?mode=print"): {
        "Slagvaardigheid door functionele en territoriale samenwerking": "slagvaardigheid",
        "Slagkracht in besturing en uitvoering": "slagvaardigheid",
        "Het benutten van schaalvoordeel, deskundigheid en specialisatie": "deskundigheid",
        "bundelt krachten van partner, burgers en partijen": "samenwerking",
        "is gericht op het verkleinen van risico's": "veiligheid",
    },
    ("gemeente Nieuwegein", "https://www.gemeentebanen.nl/vacatures/gemeente-nieuwegein/griffier"): {
        "we werken vanuit de bedoeling": "bedoelingsgerichtheid",
        "we tonen eigenaarschap": "eigenaarschap",
    },
    (
        "waterschap Brabantse Delta",
        "https://www.brabantsedelta.nl/algemeen/bestuur-en-organisatie/missie-en-visie.html",
    ): {
        "klimaatbestendigheid": "duurzaamheid",
        "kostenbeheersing": "kostenbewustzijn",
    },
    (
        "GGD Hollands Noorden",
        "https://5dok.net/document/zkw6lkvm-drie-speerpunten-waar-komende-jaren-blijven-richten-weten.html",
    ): {
        "De klant centraal": "klantgerichtheid",
        "Verbinden met het veld": "verbinding",
        "Vernieuwen": "innovatie",
    },
    ("GGD Haaglanden", "https://www.ggdhaaglanden.nl/over-ggd-haaglanden/ggd-haaglanden-visie-2030/"): {
        "Voorvechter gelijke kansen op goede gezondheid": "kansengelijkheid",
        "Adviseur voor een gezonde leefomgeving": "gezondheid",
        "Veilig vangnet waar dat (nog) ontbreekt": "zorg-voor-kwetsbaren",
    },
    ("GGD Gelderland-Zuid", "https://jaarverslag.ggdgelderlandzuid.nl/meerjarenstrategie-2020-2023/voorwoord"): {
        "lokale nabijheid versterken": "nabijheid",
    },
    ("Omgevingsdienst IJmond", "https://www.odijmond.nl/over-ons/missie-visie/"): {
        "verbindende rol": "verbinding",
    },
    ("Omgevingsdienst Veluwe", "https://zoek.officielebekendmakingen.nl/gmb-2025-526175.html"): {
        "gedeeld eigenaarschap": "eigenaarschap",
        "Samen werken aan impact": "samenwerking",
    },
    ("provincie Utrecht", "https://werk.onbeperktaandeslag.nl/organisatie/provincie-utrecht"): {
        "Focus op de omgeving": "omgevingsbewustzijn",
        "interne samenwerking": "samenwerking",
        "integraal denken": "integraliteit",
        "eerlijk & respectvol": "eerlijkheid",
        "heb je lef": "lef",
        "extern georiënteerd": "omgevingsbewustzijn",
        "flexibele houding": "flexibiliteit",
        "durven te vernieuwen": "innovatie",
    },
    ("Veiligheidsregio Utrecht", "https://vru.nl/wij-zijn-de-vru/onze-ambitie/"): {
        "Elke dag weer, steeds beter": "verbetering",
        "toekomstbestendige brandweerzorg": "toekomstgerichtheid",
        "great place to work": "goed-werkgeverschap",
        "veilige en gezonde leefomgeving": "veiligheid",
    },
    (
        "Veiligheidsregio Midden- en West-Brabant",
        "https://5dok.net/document/zx53n1gv-samen-werken-aan-veiligheid-en-veerkracht.html",
    ): {
        "Stimuleren van een redzame samenleving": "zelfredzaamheid",
        "Bijdragen aan een veilige leefomgeving": "veiligheid",
        "slagvaardige inzet": "slagvaardigheid",
        "Duurzame organisatie": "duurzaamheid",
    },
    (
        "gemeente Leiderdorp",
        "https://vacatures.galangroep.nl/gemeentesecretaris-algemeen-directeur-reactietermijn-gesloten/",
    ): {
        "stabiel": "stabiliteit",
        "vertrouwen en verbinding": "vertrouwen",
        "een hoge graad van eigenaarschap": "eigenaarschap",
    },
    ("gemeente Lingewaard", "https://lingewaard.begroting-2018.nl/p7209/8-4-goed-bestuur"): {
        "uitvoering geven aan de geldende wet- en regelgeving": "rechtmatigheid",
        "duidelijke informatie geven over procedures en besluiten": "duidelijkheid",
        "weten wat er leeft binnen de samenleving": "omgevingsbewustzijn",
        "verantwoording afleggen over het gevoerde beleid": "verantwoording",
        "belangrijke partijen betrekken bij het beleid": "participatie",
    },
    ("Omgevingsdienst West-Holland", "https://www.odwh.nl/Algemeen/Onze_visie_missie_en_strategie"): {
        "deskundigheid en gedrevenheid": "deskundigheid",
        "verbetering van de kwaliteit": "verbetering",
    },
    ("provincie Zuid-Holland", "https://www.zuid-holland.nl/overons/missie-visie/"): {
        "afgewogen keuzes": "zorgvuldigheid",
        "resultaatgerichte uitvoering": "resultaatgerichtheid",
    },
    (
        "gemeente Aa en Hunze",
        "https://noorderlink.nl/participanten/roel-jasper/gemeentesecretaris-algemeen-directeur-gemeente-aa-en-hunze",
    ): {
        "naoberschap": "gemeenschapszin",
        "samen doen": "samenwerking",
    },
    ("gemeente Goirle", "https://www.vdhselectie.nl/vacatures/157/griffier"): {
        "Oog voor de wensen van inwoners": "inwonergerichtheid",
        "doenerig": "daadkracht",
        "gedrevenheid": "gedrevenheid",
    },
    (
        "gemeente Westerkwartier",
        "https://www.welkominzuidhorn.nl/actueel/actueel-zuidhorn/gemeente-westerkwartier-mooi.-voor-elkaar",
    ): {
        "samen": "samenwerking",
        "lef": "lef",
        "humor": "plezier",
        "zelforganiserend": "zelfsturing",
        "resultaatgericht": "resultaatgerichtheid",
        "leiderschap met de menselijke maat": "leiderschap",
        "verbindend in beweging": "verbinding",
    },
    (
        "burgemeester van Westerkwartier",
        "https://destreekkrant.nu/2019/04/02/vacature-nieuwe-burgemeester-westerkwartier-uitgezet/",
    ): {
        "een mensenmens": "mensgerichtheid",
        "vernieuwend": "innovatie",
        "benaderbaar": "toegankelijkheid",
        "empathisch": "empathie",
        "natuurlijk leiderschap": "leiderschap",
        "belangstellend": "nieuwsgierigheid",
        "kan goed luisteren": "luisteren",
    },
    ("gemeente Nederweert", "https://www.nederweert.nl/werken-bij-de-gemeente"): {
        "samenwerking staat voorop": "samenwerking",
    },
    (
        "gemeente Goeree-Overflakkee",
        "https://zeelenberg.nl/vervulde-vacatures/gemeentesecretaris-algemeen-directeur-10366-2/",
    ): {
        "doen": "daadkracht",
        "gewoon doen": "daadkracht",
        "collegiale en open sfeer": "collegialiteit",
        "handen uit de mouwen": "daadkracht",
    },
    (
        "burgemeester van Goeree-Overflakkee",
        "https://www.sgpgo.nl/2013/01/profielschets-nieuwe-burgemeester-goeree-overflakkee/",
    ): {
        "strategische oriëntatie": "toekomstgerichtheid",
        "besluitvaardig": "besluitvaardigheid",
        "samenbindend": "verbinding",
        "op proactieve wijze": "proactiviteit",
    },
    (
        "burgemeester van Bergen (NH)",
        "https://egmondonline.nl/moet-de-nieuwe-burgemeester-van-bergen-aan-het-vertrouwen-werken/",
    ): {
        "bestuurlijke stabiliteit": "stabiliteit",
        "bevordert vertrouwen en rust": "vertrouwen",
        "dienstbaar aan de gemeenschap": "dienstbaarheid",
        "behoeden voor escalatie": "de-escalatie",
        "luistert": "luisteren",
        "zakelijk": "zakelijkheid",
        "nuchter": "nuchterheid",
        "emotionele intelligentie": "empathie",
        "heldere communicatie": "duidelijkheid",
        "warm": "hartelijkheid",
    },
    (
        "gemeente Rijssen-Holten",
        "https://www.destentor.nl/reggestreek/gezocht-een-ervaren-en-benaderbare-burgemeester-voor-rijssen-holten-de-opvolger-van-arco-hofland~a912a46a/",
    ): {
        "onafhankelijk en boven de partijen": "onafhankelijkheid",
        "betrokken en meelevend": "betrokkenheid",
        "goed en integer bestuur": "integriteit",
        "ervaren en benaderbaar": "deskundigheid",
        "noaberschap": "gemeenschapszin",
    },
    ("gemeente Meerssen", "https://www.binnenlandsbestuur.nl/vacatures/gemeentesecretaris-ec"): {
        "wendbare en lerende organisatie": "wendbaarheid",
        "realisme": "realisme",
        "zichtbaar en benaderbaar": "zichtbaarheid",
        "loyale tegenspraak": "tegenspraak",
        "van buiten naar binnen": "omgevingsbewustzijn",
        "heldere prioriteiten": "duidelijkheid",
        "rolcongruentie": "rolbewustzijn",
        "toont voorbeeldgedrag": "voorbeeldgedrag",
    },
    ("gemeente Buren", "https://buren.begroting-2020.nl/p11036/speerpunten-komende-jaren"): {
        "laagdrempelig contact": "toegankelijkheid",
    },
    (
        "gemeente Pijnacker-Nootdorp",
        "https://www.pijnacker-nootdorp.nl/direct-regelen/bouwen-en-wonen/hoofdlijnenakkoord-verder-in-verbinding/35169",
    ): {
        "integer handelend": "integriteit",
        "ten dienste van de inwoners": "dienstbaarheid",
        "open en transparante overheid": "openheid",
    },
    ("gemeente Utrechtse Heuvelrug", "https://zoek.officielebekendmakingen.nl/gmb-2025-519137.html"): {
        "rolvastheid": "rolbewustzijn",
        "kloppend hart voor onze inwoners": "inwonergerichtheid",
    },
    (
        "gemeente Losser",
        "https://www.burgerforum.com/36/0/publications/algemeen/24-2-2011-profielschets-burgemeester",
    ): {
        "vertrouwen en samenspel": "vertrouwen",
        "sociale verbondenheid": "verbondenheid",
    },
    ("gemeente Twenterand", "https://twenterand.christenunie.nl/dienstverlening"): {
        "loyaal en dienstbaar": "loyaliteit",
        "leren en verbeteren": "lerend-vermogen",
        "benaderbare dienstverlening": "toegankelijkheid",
        "synergie": "samenwerking",
        "bruggen bouwen": "verbinding",
        "tegenspel bieden": "tegenspraak",
        "dicht bij de inwoners": "nabijheid",
    },
    ("Nederlands Genootschap van Burgemeesters", "https://burgemeesters.nl/themas/burgemeester-worden/competenties/"): {
        "communicatievaardigheden": "communicatie",
    },
    ("gemeente Geertruidenberg", "https://zeelenberg.nl/organisatie/geertruidenberg/"): {
        "tonen eigenaarschap": "eigenaarschap",
        "ruimte en vertrouwen": "ruimte",
        "zelforganiserende teams": "zelfsturing",
        "continu zoeken naar vernieuwing": "innovatie",
    },
    ("gemeente Vaals", "https://adoc.pub/de-klant-is-koning-dienstverleningsconcept-vaals-pagina-1-va.html"): {
        "oplossingsgericht": "oplossingsgerichtheid",
        "kwaliteit leveren": "kwaliteit",
        "de klant is koning": "klantgerichtheid",
    },
    ("gemeente Mook en Middelaar", "https://www.mookenmiddelaar.nl/resultaten-inwonersenquete-0"): {
        "zichtbaar aanwezig en benaderbaar": "zichtbaarheid",
        "betrouwbaar en integer": "betrouwbaarheid",
        "strategisch en heeft visie": "toekomstgerichtheid",
        "daadkrachtig en duidelijk": "daadkracht",
        "communicatief": "communicatie",
        "gepassioneerd": "passie",
        "initiatiefrijk": "initiatief",
        "het op peil houden van de leefbaarheid": "leefbaarheid",
        "klantvriendelijke en dienstverlenende gemeente": "klantgerichtheid",
        "kwetsbare groepen in de samenleving": "zorg-voor-kwetsbaren",
        "regionale samenwerking": "samenwerking",
        "openbare orde, veiligheid en handhaving": "veiligheid",
    },
    (
        "gemeente Beekdaelen",
        "https://www.beekdaelen.nl/contact-en-nieuws/nieuws_3247/item/de-beste-burgemeester-voor-beekdaelen_2146.html",
    ): {
        "zichtbaar aanwezig en aanspreekbaar": "zichtbaarheid",
        "daadkrachtig en standvastig": "daadkracht",
        "een goede, dienstverlenende organisatie": "dienstverlening",
        "openbare orde en veiligheid": "veiligheid",
        "goed en integer bestuur van de gemeente": "integriteit",
    },
    (
        "gemeente Coevorden",
        "https://coevordernieuws.nl/nieuws/raad-stelt-profielschets-burgemeester-op-23-maart-vast/",
    ): {
        "een bemiddelende rol": "de-escalatie",
        "neutraal en onafhankelijk": "neutraliteit",
        "zichtbaar en toegankelijk": "zichtbaarheid",
        "creatief denken": "creativiteit",
        "verbindend besturen": "verbinding",
    },
    (
        "gemeente De Wolden",
        "https://www.rtvdrenthe.nl/nieuws/170675/Inwoners-De-Wolden-willen-een-informele-burgemeester-die-snel-actie-onderneemt",
    ): {
        "enthousiaste aanvoerder": "enthousiasme",
        "efficiënte probleemoplosser": "doelmatigheid",
        "kritische coach": "kritische-houding",
        "trouwe beschermer": "trouw",
    },
    (
        "gemeente Westerwolde",
        "https://www.rtvnoord.nl/nieuws/194760/Ook-in-Westerwolde-zoeken-ze-een-liefst-Gronings-sprekend-mensenmens",
    ): {
        "gevoel voor noaberschap": "gemeenschapszin",
        "zoekt de verbinding met de inwoners": "verbinding",
    },
    (
        "gemeente Gennep",
        "https://www.gennep.nl/bestuur-organisatie/nieuwsoverzicht_42648/item/profielschets-nieuwe-burgemeester-wat-vinden-inwoners-belangrijk_44428.html",
    ): {
        "gemakkelijk in de omgang": "vriendelijkheid",
        "goed benaderbaar": "toegankelijkheid",
        "zichtbaar betrokken": "betrokkenheid",
        "authentiek": "authenticiteit",
        "natuurlijk gezag": "gezag",
    },
    ("gemeente Venray", "https://www.peelenmaasvenray.nl/reader/screenreader/28493/PaperArticle/59331"): {
        "betrokken en doortastend": "betrokkenheid",
        "echt en oprecht": "oprechtheid",
        "resultaatgedreven": "resultaatgerichtheid",
        "op zoek naar oplossingen": "oplossingsgerichtheid",
        "gefocust op samenwerking": "samenwerking",
        "aandacht voor een goed proces": "zorgvuldigheid",
    },
    ("GGD Zeeland", "https://www.ggdghor.nl/organisatie/directeur-publieke-gezondheid/ronald-de-meij/"): {
        "ontbureaucratisering": "eenvoud",
        "flexibel ondernemerschap": "flexibiliteit",
        "zelfsturende teams": "zelfsturing",
        "publiek belang": "algemeen-belang",
        "bruggen slaan": "verbinding",
        "gemeenschapszin": "gemeenschapszin",
    },
    ("griffier van Roosendaal", "https://zeelenberg.nl/vacatures/verbindende-vernieuwende-griffier/"): {
        "verbinder pur sang": "verbinding",
        "proactief handelen": "proactiviteit",
        "zelfbewust": "zelfbewustzijn",
        "dichtbij de samenleving": "nabijheid",
        "autonoom en integraal": "autonomie",
    },
    (
        "burgemeester van Wassenaar",
        "https://www.omroepwest.nl/nieuws/3766000/Nieuwe-burgemeester-Wassenaar-moet-verbinden-Niet-continu-elkaar-de-tent-uit-vechten",
    ): {
        "politiek-bestuurlijk sensitief": "politieke-sensitiviteit",
        "verbindend en gezaghebbend": "verbinding",
        "uitgebalanceerd": "balans",
        "verstandig": "wijsheid",
        "vriendelijk": "vriendelijkheid",
    },
    ("burgemeester van De Ronde Venen", "https://www.meerbode.nl/de-ronde-venen-zoekt-nieuwe-burgemeester/"): {
        "luchtig": "plezier",
        "natuurlijk overwicht": "gezag",
        "betrokken en zichtbaar": "betrokkenheid",
    },
    (
        "burgemeester van Meierijstad",
        "http://www.bd.nl/schijndel/meierijstad-zoekt-ondernemende-verbinder-als-nieuwe-burgemeester~a782765e/",
    ): {
        "wij-gevoel": "saamhorigheid",
        "ondernemende verbinder": "ondernemendheid",
    },
    ("gemeente Roerdalen", "https://roerdaljournaal.nl/burgerenquete-profielschets-burgemeester-in-cijfers/"): {
        "bestuurlijke ervaring": "deskundigheid",
        "goed kunnen luisteren": "luisteren",
        "strategisch denkvermogen": "toekomstgerichtheid",
        "tussen de burgers staan": "nabijheid",
        "met hen meeleven": "empathie",
        "een voorbeeld voor zijn of haar omgeving": "voorbeeldgedrag",
        "daadkrachtig bestuurder": "daadkracht",
        "bruggenbouwer": "verbinding",
        "leefbaarheid in de kernen": "leefbaarheid",
        "integer persoon": "integriteit",
    },
    (
        "burgemeester van Veere",
        "https://www.pzc.nl/walcheren/nieuwe-burgemeester-veere-hoeft-geen-bestuurlijke-ervaring-te-hebben~aabbac7c/",
    ): {
        "24 uur per dag de ambassadeur van de gemeente": "beschikbaarheid",
    },
    (
        "burgemeester van Geertruidenberg",
        "https://www.bndestem.nl/oosterhout/vacature-stevige-kandidaat-br-voor-geertruidenberg-is-geopend~ade67070/",
    ): {
        "ruggengraat": "standvastigheid",
        "ervaring in veiligheid en openbare orde": "deskundigheid",
    },
    (
        "burgemeester van Eindhoven",
        "https://innovationorigins.com/nl/onpartijdig-daadkrachtig-en-besluitvaardig-het-lijkt-wel-een-gewone-burgemeester",
    ): {
        "kennis, innovatie, design en technologie": "deskundigheid",
        "iets bereiken voor de stad": "resultaatgerichtheid",
    },
    (
        "dijkgraaf van Drents Overijsselse Delta",
        "https://www.salland747.nl/salland/waterschap-zoekt-nieuwe-dijkgraaf/",
    ): {
        "eigentijds besturen": "eigentijdsheid",
        "ondernemend ingesteld": "ondernemendheid",
        "out-of-the-box durven denken": "creativiteit",
        "wekt vertrouwen": "vertrouwen",
        "het beste uit mensen halen": "ontwikkeling",
        "gedreven denkers en doeners": "gedrevenheid",
        "boegbeeld en ambassadeur": "voorbeeldgedrag",
    },
    (
        "dijkgraaf van Wetterskip Fryslân",
        "https://www.omropfryslan.nl/nieuws/905734-geen-animo-bij-friezen-om-mee-te-praten-over-profiel-nieuwe-dijkgraaf",
    ): {
        "inspirerende en innovatieve bestuurder": "inspiratie",
    },
    (
        "dijkgraaf van Hollands Noorderkwartier",
        "https://www.aardoomendejong.nl/vacatures/vacature-dijkgraaf-vervuld-6875000-11.html",
    ): {
        "toekomstgerichte en brede visie": "toekomstgerichtheid",
        "verbinder bij uitstek": "verbinding",
        "naar buiten gericht": "omgevingsbewustzijn",
    },
    (
        "dijkgraaf van Amstel, Gooi en Vecht",
        "https://www.aardoomendejong.nl/vacatures/vacature-dijkgraaf-waterschap-amstel-gooi-vecht-vervuld-6859858-11.html",
    ): {
        "een goed evenwicht": "balans",
    },
    ("waterschap Noorderzijlvest (dijkgraaf)", "https://zeelenberg.nl/organisatie/waterschap-noorderzijlvest/"): {
        "zelfbewust en omgevingsgericht": "zelfbewustzijn",
        "proactieve open houding": "proactiviteit",
    },
    ("MijnGemeenteDichtbij", "https://www.vdhselectie.nl/vacatures/151/privacy"): {
        "lokale kleur": "eigenheid",
        "dicht bij onze inwoners": "nabijheid",
    },
}
"""Terms as printed, by who prints them and where; what they mean is our reading."""


@pytest.mark.parametrize(
    ("organisation", "term", "value"),
    [(organisation, term, value) for (organisation, _), terms in PRINTED.items() for term, value in terms.items()],
)
def test_a_printed_term_leads_to_the_value_it_means(organisation: str, term: str, value: str) -> None:
    found = REGISTER.values.search(term)
    assert found, f"{organisation}: {term}"
    assert found[0].record.id == value
