# What is asked of somebody else: « x » stands for the name. With bars between, no punctuation.
others-asks-quota = x’s quota|quota of x|how many has x|how many did x|how many trainings has x|x has left
others-asks-registrations = is x enrolled|is x registered|is x coming|is x attending|x is enrolled|x is registered
others-asks-requests = x’s requests|x’s request|requests of x|was x accepted|has x been accepted|x was accepted|x was refused
others-of-session = who else is enrolled|who else is coming|who else is registered|who else attends|who is enrolled with me|who is in my session|who is enrolled in my session
others-some-colleague = my colleague|my colleagues|my boss|my manager
others-spoken-of = he|she
others-team = my team|my staff|each of them
others-oneself = me|i|we
others-rule = how|why|if|can|must|when
others-after-name = has|is|for|in|to|at|enrolled|registered

others-untold = I cannot say anything about somebody else’s requests: everyone sees only their own. The HR validator (Valideur RH) sees those of their structure.
others-contact-untold = I give nobody’s address. The team can pass your message on: parcourspro@cap-metiers.pro
others-who = Who do you mean? Write for example « quota de Prénom Nom » or « demandes de Prénom Nom ».
others-lead-quota = quota
others-lead-registrations = inscriptions
others-lead-requests = demandes
